package no.rettesnor.app.machine;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what belongs to the person at this machine, as each system has it:
/// Windows' known folders, Apple's Library, the XDG base directories.
///
/// @param settings for settings that the user chooses
/// @param state for the log, which can be thrown away
public record UserFolders(Path settings, Path state) {

    private static final String NAME = "Rettesnor";

    /// The folders of this machine.
    public static UserFolders ofThisMachine() {
        return of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
    }

    static UserFolders of(String system, Map<String, String> environment, String home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            Path roaming = Path.of(orElse(environment.get("APPDATA"), home), NAME);
            Path local = Path.of(orElse(environment.get("LOCALAPPDATA"), home), NAME);
            return new UserFolders(roaming, local);
        }
        if (lower.contains("mac")) {
            Path library = Path.of(home, "Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve(NAME),
                    library.resolve("Logs").resolve(NAME));
        }
        String folder = NAME.toLowerCase(Locale.ROOT);
        return new UserFolders(
                Path.of(orElse(environment.get("XDG_CONFIG_HOME"), home + "/.config"), folder),
                Path.of(orElse(environment.get("XDG_STATE_HOME"), home + "/.local/state"), folder));
    }

    private static String orElse(@Nullable String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given;
    }
}
