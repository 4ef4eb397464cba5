package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The way from a path to an open store; gives back all it took when it fails on the way.
final class StoreOpening {

    private final Path file;
    private final StoreOptions options;
    private final List<StoreFeature> features;

    StoreOpening(Path file, StoreOptions options) {
        this.file = file.toAbsolutePath().normalize();
        this.options = options;
        this.features = new ArrayList<>();
        features.add(new CoreFeature());
        features.addAll(options.features());
    }

    Store forWork() throws ProblemException {
        requirePlace();
        StoreLock lock = StoreLock.take(file, options.user(), options.clock());
        @Nullable Sql sql = null;
        try {
            if (Files.notExists(file)) {
                create();
            }
            sql = Connections.writer(file);
            Upgrade upgrade = new Upgrade(sql, options, features);
            if (upgrade.isNeeded()) {
                Backups.beforeUpgrade(file, options.clock());
                upgrade.run();
            }
            return assemble(sql, lock);
        } catch (SQLException | IOException e) {
            ProblemException problem = Failures.checked(file, e);
            release(sql, lock, problem);
            throw problem;
        } catch (ProblemException | RuntimeException e) {
            release(sql, lock, e);
            throw e;
        }
    }

    Store forReading() throws ProblemException {
        requirePlace();
        if (Files.notExists(file)) {
            throw new ProblemException(StoreTexts.text("store.missing", file));
        }
        Readers.Opening opening = Connections::reader;
        try (Sql sql = opening.open(file)) {
            if (new Upgrade(sql, options, features).isNeeded()) {
                throw new ProblemException(StoreTexts.text("store.older", file));
            }
            Statements statements = new Statements(features);
            Registry registry = Registry.read(sql, features);
            return new Store(
                    file,
                    options,
                    new Readers(file, statements, registry, opening),
                    registry,
                    new ChangeFeed(),
                    null);
        } catch (SQLException e) {
            throw Failures.checked(file, e);
        }
    }

    private Store assemble(Sql sql, StoreLock lock) throws SQLException {
        Registry registry = Registry.read(sql, features);
        Statements statements = new Statements(features);
        ChangeFeed feed = new ChangeFeed();
        UnitOfWork units = new UnitOfWork(sql, registry, options);
        Writer writer =
                new Writer(file, new ConnectionSession(sql, statements, registry), units, feed);
        Readers readers = new Readers(file, statements, registry, Connections::reader);
        return new Store(
                file, options, readers, registry, feed, new Store.Writing(lock, writer, units));
    }

    /// Makes the whole file beside its place and then moves it there, so that a program that dies
    /// on the way leaves no half-made store.
    private void create() throws SQLException, ProblemException, IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ending));
        }
        try (Sql sql = Connections.creating(fresh)) {
            new Upgrade(sql, options, features).run();
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requirePlace() throws ProblemException {
        @Nullable Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(
                    StoreTexts.text("store.folder-missing", folder == null ? file : folder));
        }
        if (Files.isDirectory(file)) {
            throw new ProblemException(StoreTexts.text("store.is-folder", file));
        }
        try {
            if (Files.exists(file) && Files.size(file) == 0) {
                throw new ProblemException(StoreTexts.text("store.empty", file));
            }
        } catch (IOException e) {
            throw new ProblemException(StoreTexts.text("store.cannot-open", file), e);
        }
    }

    private static void release(@Nullable Sql sql, StoreLock lock, Exception failure) {
        try {
            if (sql != null) {
                sql.close();
            }
            lock.close();
        } catch (SQLException | IOException e) {
            failure.addSuppressed(e);
        }
    }
}
