package no.rettesnor.app.window;

import no.rettesnor.kernel.Ref;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What was open in each store, as lines of the settings file: `store.0` names the file, and
/// `store.0.row.3` and `store.0.place.deviations.0` are what is remembered of it.
final class MemoryLines {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryLines.class);

    /// More than a user moves among; what bounds the file.
    private static final int STORES = 8;

    private static final String STORE = "store.";
    private static final String PLACE = ".place.";

    private MemoryLines() {}

    static void read(Properties lines, Settings settings) {
        for (int i = 0; lines.containsKey(STORE + i); i++) {
            try {
                Path file = Path.of(lines.getProperty(STORE + i));
                read(lines, STORE + i, settings.memory(file));
            } catch (InvalidPathException fromAnotherSystem) {
                LOG.warn("The settings remember a store that cannot be a file here");
            }
        }
    }

    private static void read(Properties lines, String prefix, StoreMemory memory) {
        for (String line : numbered(lines, prefix + ".row.")) {
            int space = line.indexOf(' ');
            try {
                if (space > 0) {
                    Ref ref = Ref.parse(line.substring(0, space));
                    memory.rows().add(new Settings.Recent(ref, line.substring(space + 1)));
                }
            } catch (IllegalArgumentException notARef) {
                LOG.warn("The settings name a row that cannot be read: {}", line);
            }
        }
        for (String key : lines.stringPropertyNames()) {
            String start = prefix + PLACE;
            if (key.startsWith(start) && key.endsWith(".0")) {
                String page = key.substring(start.length(), key.length() - 2);
                memory.leave(page, numbered(lines, start + page + "."));
            }
        }
    }

    private static List<String> numbered(Properties lines, String prefix) {
        List<String> found = new ArrayList<>();
        for (int i = 0; lines.containsKey(prefix + i); i++) {
            found.add(lines.getProperty(prefix + i));
        }
        return found;
    }

    /// The store that is open comes first, so that it is never the one that is forgotten.
    static void write(Settings settings, Map<String, String> lines) {
        List<Path> files = new ArrayList<>();
        Path open = settings.storeProperty().get();
        if (open != null) {
            files.add(open);
        }
        settings.remembered().stream().filter(file -> !file.equals(open)).forEach(files::add);
        int number = 0;
        for (Path file : files) {
            StoreMemory memory = settings.memory(file);
            if (number < STORES && !memory.isEmpty()) {
                String prefix = STORE + number++;
                lines.put(prefix, file.toString());
                write(memory, prefix, lines);
            }
        }
    }

    private static void write(StoreMemory memory, String prefix, Map<String, String> lines) {
        for (int i = 0; i < memory.rows().size(); i++) {
            Settings.Recent row = memory.rows().get(i);
            lines.put(prefix + ".row." + i, row.ref() + " " + row.title());
        }
        new TreeMap<>(memory.places())
                .forEach(
                        (page, place) -> {
                            for (int i = 0; i < place.size(); i++) {
                                lines.put(prefix + PLACE + page + "." + i, place.get(i));
                            }
                        });
    }
}
