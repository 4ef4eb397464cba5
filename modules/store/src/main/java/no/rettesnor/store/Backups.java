package no.rettesnor.store;

import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Copies of the whole store.
final class Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Backups() {}

    /// Copies an existing file before its form is changed.
    static Path beforeUpgrade(Sql sql, Path store, Clock clock) throws SQLException, IOException {
        Path target = beside(store, "before", clock);
        copy(sql, target);
        return target;
    }

    /// A name for a copy in the folder `backups` beside the store, which is made when missing.
    static Path beside(Path store, String why, Clock clock) throws IOException {
        String name = store.getFileName().toString().replaceFirst("\\.db$", "");
        Path folder = store.resolveSibling("backups");
        Files.createDirectories(folder);
        return folder.resolve(name + "." + why + "-" + STAMP.format(clock.instant()) + ".db");
    }

    private static void copy(Sql sql, Path target) throws SQLException {
        int result =
                sql.connection()
                        .unwrap(SQLiteConnection.class)
                        .getDatabase()
                        .backup("main", target.toString(), null);
        if (result != 0) {
            throw new SQLException("The copy stopped", "", result);
        }
    }
}
