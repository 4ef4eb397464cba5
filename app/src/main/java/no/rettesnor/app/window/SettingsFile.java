package no.rettesnor.app.window;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.theme.Appearance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The settings in a file: lines of `key=value` in the user's own folder, with the number of their
/// version. Written beside and moved into place, so that a power cut leaves the old file or the new
/// one. A line that cannot be read falls back to what a new user gets; settings must never keep the
/// program from starting.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final String VERSION = "1";
    private static final String TABLE = "table.";

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Reads the settings, or gives those of a new user.
    ///
    /// @param machine the machine's language, for a user who has chosen none
    public Settings read(Language machine) {
        Properties lines = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                lines.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn(
                        "Settings in {} cannot be read; starting with fresh ones",
                        file,
                        unreadable);
                lines.clear();
            }
        }
        Settings settings = new Settings();
        settings.languageProperty()
                .set(Language.byTag(lines.getProperty("language", "")).orElse(machine));
        settings.appearanceProperty()
                .set(
                        new Appearance(
                                scheme(lines.getProperty("scheme", "")),
                                (int) number(lines, "text-percent", 100)));
        settings.userNameProperty()
                .set(lines.getProperty("user", System.getProperty("user.name", "")));
        readStore(lines, settings);
        settings.windowProperty()
                .set(
                        new WindowPlace(
                                number(lines, "window.x", -1),
                                number(lines, "window.y", -1),
                                number(lines, "window.width", 1280),
                                number(lines, "window.height", 800),
                                Boolean.parseBoolean(lines.getProperty("window.maximized"))));
        settings.pageProperty().set(lines.getProperty("page", ""));
        for (int i = 0; lines.containsKey("recent-command." + i); i++) {
            settings.recentCommands().add(lines.getProperty("recent-command." + i));
        }
        MemoryLines.read(lines, settings);
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(TABLE)) {
                settings.arrangements().put(key.substring(TABLE.length()), lines.getProperty(key));
            }
        }
        return settings;
    }

    /// Writes them.
    ///
    /// @throws IOException when the folder cannot be written; the old file stands
    public void write(Settings settings) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        lines.put("version", VERSION);
        lines.put("language", settings.languageProperty().get().tag());
        lines.put("scheme", settings.appearanceProperty().get().scheme().name());
        lines.put("text-percent", "" + settings.appearanceProperty().get().textPercent());
        lines.put("user", settings.userNameProperty().get());
        Path store = settings.storeProperty().get();
        if (store != null) {
            lines.put("store", store.toString());
        }
        WindowPlace place = settings.windowProperty().get();
        lines.put("window.x", "" + place.x());
        lines.put("window.y", "" + place.y());
        lines.put("window.width", "" + place.width());
        lines.put("window.height", "" + place.height());
        lines.put("window.maximized", "" + place.maximized());
        lines.put("page", settings.pageProperty().get());
        for (int i = 0; i < settings.recentCommands().size(); i++) {
            lines.put("recent-command." + i, settings.recentCommands().get(i));
        }
        MemoryLines.write(settings, lines);
        settings.arrangements().forEach((table, columns) -> lines.put(TABLE + table, columns));
        replace(lines);
    }

    private void replace(Map<String, String> lines) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Properties properties = new Properties();
        properties.putAll(lines);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
        Files.move(
                beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void readStore(Properties lines, Settings settings) {
        String store = lines.getProperty("store", "");
        try {
            settings.storeProperty().set(store.isBlank() ? null : Path.of(store));
        } catch (InvalidPathException fromAnotherSystem) {
            LOG.warn("The settings name a store that cannot be a file here: {}", store);
        }
    }

    private static Appearance.Scheme scheme(String name) {
        for (Appearance.Scheme scheme : Appearance.Scheme.values()) {
            if (scheme.name().equals(name)) {
                return scheme;
            }
        }
        return Appearance.Scheme.SYSTEM;
    }

    private static double number(Properties lines, String key, double otherwise) {
        try {
            return Double.parseDouble(lines.getProperty(key, ""));
        } catch (NumberFormatException missing) {
            return otherwise;
        }
    }
}
