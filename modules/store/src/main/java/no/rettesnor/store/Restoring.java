package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/// Puts a backup in the place of a store.
///
/// The copy is made beside the place and examined there; only then is the old store moved under
/// `backups`, and the copy moved into the place. Until then nothing has changed.
final class Restoring {

    private static final int CHUNK = 1 << 20;

    private final Path backup;
    private final Path store;
    private final ProgressMonitor monitor;
    private final Clock clock = Clock.systemUTC();

    Restoring(Path backup, Path store, ProgressMonitor monitor) {
        this.backup = backup.toAbsolutePath().normalize();
        this.store = store.toAbsolutePath().normalize();
        this.monitor = monitor;
    }

    void run() throws ProblemException {
        if (!Files.isRegularFile(backup)) {
            throw new ProblemException(StoreTexts.text("store.missing", backup));
        }
        @Nullable Path folder = store.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(
                    StoreTexts.text("store.folder-missing", folder == null ? store : folder));
        }
        if (Files.isDirectory(store) || backup.equals(store)) {
            throw new ProblemException(StoreTexts.text("restore.onto-itself", store));
        }
        Path part = store.resolveSibling(store.getFileName() + ".part");
        try (StoreLock _ = StoreLock.take(store, System.getProperty("user.name", "?"), clock)) {
            try {
                copy(part);
                examine(part);
                Durable.force(part);
                setAside();
                Files.move(
                        part,
                        store,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                Durable.forceFolder(folder);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ProblemException(StoreTexts.text("restore.failed", backup, store), e);
        }
    }

    private void copy(Path part) throws IOException {
        monitor.message(StoreTexts.text("backup.copying"));
        long size = Files.size(backup);
        byte[] chunk = new byte[CHUNK];
        try (InputStream from = Files.newInputStream(backup);
                OutputStream to = Files.newOutputStream(part)) {
            long done = 0;
            for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
                monitor.checkCancelled();
                to.write(chunk, 0, read);
                done += read;
                monitor.progress(done, size);
            }
        }
    }

    private void examine(Path part) throws ProblemException {
        monitor.message(StoreTexts.text("check.file"));
        monitor.progress(0, 0);
        try (Sql sql = Connections.immutable(part)) {
            String found =
                    Interruptible.run(
                            sql.connection(),
                            monitor,
                            () -> {},
                            () ->
                                    sql.first("PRAGMA integrity_check(1)", row -> row.getString(1))
                                            .orElse(""));
            if (!found.equals("ok")) {
                throw new ProblemException(StoreTexts.text("restore.damaged", backup));
            }
        } catch (SQLException e) {
            // The sentence is about the backup, not about the copy that is thrown away.
            throw Failures.checked(backup, e);
        } catch (ProblemException e) {
            throw renamed(e, part);
        }
    }

    private ProblemException renamed(ProblemException problem, Path part) {
        return new ProblemException(
                language -> problem.text().in(language).replace(part.toString(), backup.toString()),
                problem);
    }

    /// Moves the old store under `backups`, whole: what its log still holds is first written into
    /// it, and where that fails, since the store is damaged, the log goes with it. A log left
    /// behind would be taken for the new store's.
    private void setAside() throws IOException, ProblemException {
        if (Files.notExists(store)) {
            return;
        }
        Path kept = Backups.beside(store, "replaced", clock);
        try (Sql sql = Connections.writer(store)) {
            sql.number("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            monitor.message(StoreTexts.text("restore.old-damaged", kept));
        }
        for (String ending : List.of("-wal", "-shm", "-journal")) {
            Path beside = store.resolveSibling(store.getFileName() + ending);
            if (Files.exists(beside)) {
                Files.move(beside, kept.resolveSibling(kept.getFileName() + ending));
            }
        }
        try {
            Files.createLink(kept, store);
        } catch (IOException | UnsupportedOperationException e) {
            // No hard links here; then there are two copies for a moment.
            Files.copy(store, kept);
        }
    }
}
