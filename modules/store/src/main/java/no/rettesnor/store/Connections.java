package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.SQLException;

/// Opens connections; the only place that knows their settings.
final class Connections {

    /// Marks a file as ours in its header: “Rtsn”.
    static final int APPLICATION_ID = 0x5274_736e;

    private static final int BUSY_MILLISECONDS = 5_000;

    private Connections() {}

    /// Makes a new, empty file and marks it as ours.
    static Sql creating(Path file) throws SQLException, ProblemException {
        try (Sql sql = new Sql(new SQLiteConfig().createConnection("jdbc:sqlite:" + file))) {
            sql.script("PRAGMA application_id = " + APPLICATION_ID);
        }
        return writer(file);
    }

    /// The one that writes.
    static Sql writer(Path file) throws SQLException, ProblemException {
        Sql sql = new Sql(new SQLiteConfig().createConnection("jdbc:sqlite:" + file));
        try {
            common(sql);
            requireOurs(sql, file);
            boolean wal =
                    sql.first("PRAGMA journal_mode = WAL", row -> row.getString(1))
                            .orElse("")
                            .equals("wal");
            if (!wal) {
                throw new ProblemException(StoreTexts.text("store.no-shared-memory", file));
            }
            // FULL: what the window has shown as saved survives a power cut.
            sql.script("PRAGMA synchronous = FULL");
            // 64 MiB: an import touches every index in every place, and with SQLite's own 2 MiB it
            // would
            // write the same pages again and again. Taken only when it is needed.
            sql.script("PRAGMA cache_size = -65536");
            // REPLACE must fire the triggers of the row it removes.
            sql.script("PRAGMA recursive_triggers = ON");
            return sql;
        } catch (SQLException | ProblemException | RuntimeException e) {
            closeAfter(sql, e);
            throw e;
        }
    }

    /// One that reads beside the writer, in this or another program.
    static Sql reader(Path file) throws SQLException, ProblemException {
        return reading(file, "jdbc:sqlite:" + file);
    }

    /// One that reads a file nobody writes, and leaves nothing beside it.
    static Sql immutable(Path file) throws SQLException, ProblemException {
        return reading(file, "jdbc:sqlite:" + file.toUri() + "?immutable=1");
    }

    private static Sql reading(Path file, String url) throws SQLException, ProblemException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        Sql sql = new Sql(config.createConnection(url));
        try {
            common(sql);
            requireOurs(sql, file);
            return sql;
        } catch (SQLException | ProblemException | RuntimeException e) {
            closeAfter(sql, e);
            throw e;
        }
    }

    private static void common(Sql sql) throws SQLException {
        sql.script("PRAGMA busy_timeout = " + BUSY_MILLISECONDS);
        sql.script("PRAGMA foreign_keys = ON");
    }

    private static void requireOurs(Sql sql, Path file) throws SQLException, ProblemException {
        if (applicationId(sql) != APPLICATION_ID) {
            throw new ProblemException(StoreTexts.text("store.other-application", file));
        }
    }

    private static long applicationId(Sql sql) throws SQLException {
        return sql.number("PRAGMA application_id");
    }

    private static void closeAfter(Sql sql, Exception failure) {
        try {
            sql.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
