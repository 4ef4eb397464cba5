package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Copies of the whole store, taken while it is in use.
///
/// `VACUUM INTO` reads one consistent state and writes a compact file without a write-ahead log
/// beside it. SQLite's page-by-page backup would do as well, but the driver cannot stop it halfway:
/// a failing progress observer is only heard when the copy is complete. It would also copy damage
/// without a word.
final class Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Backups() {}

    /// Copies an existing file before its form is changed.
    static void beforeUpgrade(Path store, Clock clock) throws ProblemException {
        try {
            write(store, beside(store, "before", clock), ProgressMonitor.none());
        } catch (IOException e) {
            throw new ProblemException(
                    StoreTexts.text("backup.failed", store.resolveSibling("backups")), e);
        }
    }

    /// Writes the copy beside its place and moves it there when it is complete and on the disk.
    static void write(Path store, Path target, ProgressMonitor monitor) throws ProblemException {
        Path place = target.toAbsolutePath().normalize();
        @Nullable Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(
                    StoreTexts.text("store.folder-missing", folder == null ? place : folder));
        }
        if (place.equals(store.toAbsolutePath().normalize()) || Files.isDirectory(place)) {
            throw new ProblemException(StoreTexts.text("backup.onto-itself", place));
        }
        Path part = place.resolveSibling(place.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try {
                monitor.checkCancelled();
                copy(store, part, monitor);
                // The last moment at which stopping leaves the older copy.
                monitor.checkCancelled();
                Durable.force(part);
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
                Durable.forceFolder(folder);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(StoreTexts.text("backup.failed", place), e);
        } catch (SQLException e) {
            throw Failures.checked(place, e);
        }
    }

    /// A name for a copy in the folder `backups` beside the store, which is made when missing.
    static Path beside(Path store, String why, Clock clock) throws IOException {
        String name = store.getFileName().toString().replaceFirst("\\.db$", "");
        Path folder = store.resolveSibling("backups");
        Files.createDirectories(folder);
        return folder.resolve(name + "." + why + "-" + STAMP.format(clock.instant()) + ".db");
    }

    private static void copy(Path store, Path part, ProgressMonitor monitor)
            throws SQLException, ProblemException {
        monitor.message(StoreTexts.text("backup.copying"));
        try (Sql sql = Connections.reader(store)) {
            long size = sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size");
            Interruptible.run(
                    sql.connection(),
                    monitor,
                    () -> monitor.progress(Math.min(written(part), size), size),
                    () -> sql.update("VACUUM INTO ?", part.toString()));
            monitor.progress(size, size);
        }
    }

    private static long written(Path part) {
        try {
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException e) {
            // Only the progress bar would have liked to know.
            return 0;
        }
    }
}
