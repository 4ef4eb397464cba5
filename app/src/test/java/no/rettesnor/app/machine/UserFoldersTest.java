package no.rettesnor.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {

    @Test
    void linuxHasTheXdgFolders() {
        UserFolders folders =
                UserFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "/home/kari/conf"), "/home/kari");
        assertThat(folders.settings()).isEqualTo(Path.of("/home/kari/conf/rettesnor"));
        assertThat(folders.state()).isEqualTo(Path.of("/home/kari/.local/state/rettesnor"));
    }

    @Test
    void windowsHasSettingsThatFollowTheUserAndALogThatDoesNot() {
        UserFolders folders =
                UserFolders.of(
                        "Windows 11",
                        Map.of("APPDATA", "roaming", "LOCALAPPDATA", "local"),
                        "home");
        assertThat(folders.settings()).isEqualTo(Path.of("roaming", "Rettesnor"));
        assertThat(folders.state()).isEqualTo(Path.of("local", "Rettesnor"));
    }

    @Test
    void macHasItsLibrary() {
        assertThat(UserFolders.of("Mac OS X", Map.of(), "/Users/kari").settings())
                .isEqualTo(Path.of("/Users/kari/Library/Application Support/Rettesnor"));
    }
}
