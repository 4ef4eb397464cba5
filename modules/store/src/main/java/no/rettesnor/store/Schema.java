package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which numbered scripts a file has had, and which are still to come.
final class Schema {

    /// A script that has not been applied to the file yet.
    ///
    /// @param feature whose it is
    /// @param migration the script
    record Pending(StoreFeature feature, Migration migration) {}

    private record Applied(String feature, int number, String checksum) {}

    private static final String TABLE =
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                feature    TEXT    NOT NULL,
                number     INTEGER NOT NULL,
                name       TEXT    NOT NULL,
                checksum   TEXT    NOT NULL,
                applied_at TEXT    NOT NULL,
                PRIMARY KEY (feature, number)
            ) STRICT, WITHOUT ROWID
            """;

    private Schema() {}

    /// The scripts to apply, in order.
    ///
    /// @throws ProblemException when the file was made by a newer program, or a script was changed
    ///   after it was applied
    static List<Pending> pending(Sql sql, List<StoreFeature> features)
            throws SQLException, ProblemException {
        Map<String, List<Applied>> applied = applied(sql);
        List<Pending> pending = new ArrayList<>();
        for (StoreFeature feature : features) {
            List<Migration> known = feature.migrations();
            requireNumbered(feature, known);
            List<Applied> done = applied.getOrDefault(feature.name(), List.of());
            if (done.size() > known.size()) {
                throw new ProblemException(StoreTexts.text("store.newer", feature.name()));
            }
            for (int i = 0; i < known.size(); i++) {
                if (i >= done.size()) {
                    pending.add(new Pending(feature, known.get(i)));
                } else if (!done.get(i).checksum().equals(checksum(known.get(i)))) {
                    throw new ProblemException(
                            StoreTexts.text(
                                    "store.script-changed",
                                    feature.name(),
                                    Integer.toString(known.get(i).number()),
                                    known.get(i).name()));
                }
            }
        }
        return pending;
    }

    /// Applies one script and notes it, in the transaction that is open.
    static void apply(Sql sql, Pending pending, Instant now) throws SQLException, ProblemException {
        Migration migration = pending.migration();
        try {
            sql.script(migration.sql());
        } catch (SQLException e) {
            throw new ProblemException(
                    StoreTexts.text(
                            "store.script-failed",
                            pending.feature().name(),
                            Integer.toString(migration.number()),
                            migration.name(),
                            String.valueOf(e.getMessage())),
                    e);
        }
        sql.update(
                "INSERT INTO schema_migration (feature, number, name, checksum, applied_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                pending.feature().name(),
                migration.number(),
                migration.name(),
                checksum(migration),
                now.toString());
    }

    /// Makes the table of applied scripts where it is missing.
    static void prepare(Sql sql) throws SQLException {
        sql.script(TABLE);
    }

    private static Map<String, List<Applied>> applied(Sql sql) throws SQLException {
        boolean fresh =
                sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_migration'")
                        == 0;
        if (fresh) {
            return Map.of();
        }
        return sql
                .list(
                        "SELECT feature, number, checksum FROM schema_migration ORDER BY feature,"
                                + " number",
                        row -> new Applied(row.getString(1), row.getInt(2), row.getString(3)))
                .stream()
                .collect(Collectors.groupingBy(Applied::feature));
    }

    private static void requireNumbered(StoreFeature feature, List<Migration> migrations) {
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).number() != i + 1) {
                throw new IllegalStateException(
                        "Migrations of " + feature.name() + " are not numbered 1, 2, 3 …");
            }
        }
    }

    private static String checksum(Migration migration) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(migration.sql().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
