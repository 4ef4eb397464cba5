package no.rettesnor.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps the search index in step with the rows, at the end of each transaction, from what the log
/// says was touched. Set by set rather than row by row: an import is indexed by one statement for
/// each table.
final class SearchIndex {

    private final Sql sql;
    private final Registry registry;

    SearchIndex(Sql sql, Registry registry) {
        this.sql = sql;
        this.registry = registry;
    }

    /// The statement that makes an index like the store's own, under another name.
    static String definition(String name) {
        return "CREATE VIRTUAL TABLE "
                + name
                + " USING fts5 (title, body, content = '', contentless_delete = 1,"
                + " tokenize = 'unicode61 remove_diacritics 0')";
    }

    /// Takes in everything that was logged after that operation.
    void refresh(long afterOperation) throws SQLException {
        List<Long> touched =
                sql.list(
                        "SELECT DISTINCT table_id FROM change_log WHERE operation > ?",
                        row -> row.getLong(1),
                        afterOperation);
        for (long number : touched) {
            TableShape shape = registry.ofNumber(number).orElse(null);
            if (shape != null && shape.entity().isSearched()) {
                refresh(shape, afterOperation);
            }
        }
    }

    /// Makes the index of one kind anew.
    void rebuild(String kind) throws SQLException {
        sql.update(
                "DELETE FROM search_index WHERE rowid IN (SELECT e.rowid FROM search_entry e WHERE"
                        + " e.kind = ?)",
                kind);
        sql.update("DELETE FROM search_entry WHERE kind = ?", kind);
        TableShape shape = registry.ofKind(kind).orElse(null);
        if (shape != null && shape.entity().isSearched()) {
            long last = lastEntry();
            sql.update(
                    "INSERT INTO search_entry (kind, id) SELECT ?, id FROM " + shape.table(), kind);
            indexEntriesAfter(shape, last);
        }
    }

    private void refresh(TableShape shape, long afterOperation) throws SQLException {
        String kind = shape.entity().kind();
        // Rows with an entry from before: changed in a searched column, or deleted.
        sql.script(
                "CREATE TEMP TABLE IF NOT EXISTS stale_entry (entry INTEGER PRIMARY KEY, id TEXT"
                        + " NOT NULL)");
        sql.update("DELETE FROM temp.stale_entry");
        int stale =
                sql.update(
                        "INSERT OR IGNORE INTO temp.stale_entry (entry, id) SELECT e.rowid, e.id"
                            + " FROM change_log c JOIN search_entry e ON e.kind = ? AND e.id ="
                            + " c.row_id WHERE c.operation > ? AND c.table_id = ? AND c.kind <> 'I'"
                            + " AND (c.kind = 'D' OR c.kind = 'U' AND EXISTS (SELECT 1 FROM"
                            + " json_each(c.after) j WHERE j.key IN ("
                                + searched(shape)
                                + ")))",
                        kind,
                        afterOperation,
                        shape.number());
        if (stale > 0) {
            sql.update(
                    "DELETE FROM search_index WHERE rowid IN (SELECT entry FROM temp.stale_entry)");
            sql.update(
                    "INSERT INTO search_index (rowid, title, body) SELECT s.entry, "
                            + texts(shape)
                            + " FROM temp.stale_entry s JOIN "
                            + shape.table()
                            + " t ON t.id = s.id");
            sql.update(
                    "DELETE FROM search_entry WHERE rowid IN (SELECT s.entry FROM temp.stale_entry"
                            + " s WHERE NOT EXISTS (SELECT 1 FROM "
                            + shape.table()
                            + " t WHERE t.id = s.id))");
        }
        long last = lastEntry();
        int added =
                sql.update(
                        "INSERT OR IGNORE INTO search_entry (kind, id) SELECT ?, c.row_id FROM"
                            + " change_log c WHERE c.operation > ? AND c.table_id = ? AND c.kind ="
                            + " 'I' AND EXISTS (SELECT 1 FROM "
                                + shape.table()
                                + " t WHERE t.id = c.row_id)",
                        kind,
                        afterOperation,
                        shape.number());
        if (added > 0) {
            indexEntriesAfter(shape, last);
        }
    }

    private void indexEntriesAfter(TableShape shape, long lastEntry) throws SQLException {
        sql.update(
                "INSERT INTO search_index (rowid, title, body) SELECT e.rowid, "
                        + texts(shape)
                        + " FROM search_entry e JOIN "
                        + shape.table()
                        + " t ON t.id = e.id"
                        + " WHERE e.rowid > ? AND e.kind = ?",
                lastEntry,
                shape.entity().kind());
    }

    private long lastEntry() throws SQLException {
        return sql.number("SELECT max(rowid) FROM search_entry");
    }

    private static String searched(TableShape shape) {
        return Stream.concat(
                        shape.entity().searchTitle().stream(), shape.entity().searchBody().stream())
                .collect(Collectors.joining("', '", "'", "'"));
    }

    /// The title and the body of a row `t`, as two expressions.
    static String texts(TableShape shape) {
        return joined(shape.entity().searchTitle()) + ", " + joined(shape.entity().searchBody());
    }

    static String joined(List<String> columns) {
        return columns.isEmpty()
                ? "''"
                : columns.stream()
                        .map(column -> "t.\"" + column + "\"")
                        .collect(Collectors.joining(", ", "concat_ws(' ', ", ")"));
    }
}
