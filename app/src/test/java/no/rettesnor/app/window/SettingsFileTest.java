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
import java.util.List;
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
        settings.memory()
                .rows()
                .add(new Settings.Recent(new Ref("deviation", "7"), "Fall = på bad"));
        settings.memory().leave("deviations", List.of("q=fall", "deviation:7"));
        Path sample = folder.resolve("sample.db");
        settings.memory(sample)
                .rows()
                .add(new Settings.Recent(new Ref("deviation", "1"), "Oppdiktet"));
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
        assertThat(read.memory().rows()).isEqualTo(settings.memory().rows());
        assertThat(read.memory().places())
                .containsExactly(Map.entry("deviations", List.of("q=fall", "deviation:7")));
        assertThat(read.memory(sample).rows()).isEqualTo(settings.memory(sample).rows());
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
                """
                version=1
                language=xx
                text-percent=many
                store=here.db
                store.0=here.db
                store.0.row.0=nothing
                user=Kari
                """);
        Settings read = new SettingsFile(path).read(Language.NN);
        assertThat(read.languageProperty().get()).isEqualTo(Language.NN);
        assertThat(read.appearanceProperty().get()).isEqualTo(Appearance.standard());
        assertThat(read.userNameProperty().get()).isEqualTo("Kari");
        assertThat(read.memory().rows()).isEmpty();
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        assertThat(new SettingsFile(path).read(Language.EN).languageProperty().get())
                .isEqualTo(Language.EN);
    }
}
