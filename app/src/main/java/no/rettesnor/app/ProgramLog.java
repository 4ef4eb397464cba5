package no.rettesnor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The program's own log, for whoever has to find out what went wrong. It never holds what users
/// wrote.
///
/// Everything in the house logs through [System.Logger]; libraries that use SLF4J are led the same
/// way. The JDK's own log is enough for that, and costs the start nothing.
final class ProgramLog {

    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 3;

    private ProgramLog() {}

    /// Sends everything to `rettesnor.log` in that folder and nothing to the terminal. When the
    /// folder cannot be written the program goes on without a log.
    static void toFolder(Path folder) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            Handler file =
                    new FileHandler(
                            folder.resolve("rettesnor.%g.log").toString(), MOST_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
    }
}
