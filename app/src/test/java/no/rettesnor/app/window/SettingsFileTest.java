package no.rettesnor.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.theme.Appearance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SettingsFileTest {

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Settings settings = new Settings();
        settings.languageProperty().set(Language.SV);
        settings.appearanceProperty().set(new Appearance(Appearance.Scheme.DARK, 150));
        settings.userNameProperty().set("Åse Ødegård");
        settings.storeProperty().set(folder.resolve("hustadvika.rettesnor"));
        settings.windowProperty().set(new WindowPlace(10, 20, 1400, 900, true));
        settings.pageProperty().set("deviations");
        settings.recentCommands().addAll("b", "a");
        settings.recentRows().add(new Settings.Recent(new Ref("deviation", "7"), "Fall = på bad"));
        settings.arrangements().put("deviations", "title:1,number:0");
        SettingsFile file = new SettingsFile(folder.resolve("new").resolve("settings.properties"));
        file.write(settings);
        Settings read = file.read(Language.NB);
        assertThat(read.languageProperty().get()).isEqualTo(Language.SV);
        assertThat(read.appearanceProperty().get()).isEqualTo(settings.appearanceProperty().get());
        assertThat(read.userNameProperty().get()).isEqualTo("Åse Ødegård");
        assertThat(read.storeProperty().get()).isEqualTo(settings.storeProperty().get());
        assertThat(read.windowProperty().get()).isEqualTo(settings.windowProperty().get());
        assertThat(read.pageProperty().get()).isEqualTo("deviations");
        assertThat(read.recentCommands()).containsExactly("b", "a");
        assertThat(read.recentRows()).isEqualTo(settings.recentRows());
        assertThat(read.arrangements()).isEqualTo(settings.arrangements());
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aDamagedFileGivesANewUsersSettingsLineByLine() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.writeString(
                path,
                "version=1\nlanguage=xx\ntext-percent=many\nrecent-row.0=nothing\nuser=Kari\n");
        Settings read = new SettingsFile(path).read(Language.NN);
        assertThat(read.languageProperty().get()).isEqualTo(Language.NN);
        assertThat(read.appearanceProperty().get()).isEqualTo(Appearance.standard());
        assertThat(read.userNameProperty().get()).isEqualTo("Kari");
        assertThat(read.recentRows()).isEmpty();
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        assertThat(new SettingsFile(path).read(Language.EN).languageProperty().get())
                .isEqualTo(Language.EN);
    }

    @Test
    void eachSystemKeepsSettingsWhereItsUsersExpectThem() {
        Path home = Path.of("/home/kari");
        assertThat(SettingsFile.standardPlace(Map.of(), home))
                .isEqualTo(home.resolve(".config/rettesnor/settings.properties"));
        assertThat(SettingsFile.standardPlace(Map.of("XDG_CONFIG_HOME", "/c"), home))
                .isEqualTo(Path.of("/c/rettesnor/settings.properties"));
        assertThat(SettingsFile.standardPlace(Map.of("APPDATA", "/roaming"), home))
                .isEqualTo(Path.of("/roaming/Rettesnor/settings.properties"));
    }
}
