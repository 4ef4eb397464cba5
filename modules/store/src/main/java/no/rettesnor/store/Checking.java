package no.rettesnor.store;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Examines one state of a store from four sides: the file, its keys, its log, its search index.
final class Checking {

    private static final int SHOWN = 5;

    private final Sql sql;
    private final Registry registry;
    private final Path file;
    private final ProgressMonitor monitor;
    private final List<Text> problems = new ArrayList<>();
    private long rows;

    Checking(Sql sql, Registry registry, Path file, ProgressMonitor monitor) {
        this.sql = sql;
        this.registry = registry;
        this.file = file;
        this.monitor = monitor;
    }

    IntegrityReport run() {
        try {
            return Interruptible.run(sql.connection(), monitor, () -> {}, this::examined);
        } catch (SQLException e) {
            // What stops the check is itself what it was looking for.
            problems.add(Failures.unchecked(file, e).text());
            return new IntegrityReport(problems, rows, 0);
        }
    }

    private IntegrityReport examined() throws SQLException {
        long steps = 4;
        step(0, steps, StoreTexts.text("check.file"));
        file();
        step(1, steps, StoreTexts.text("check.keys"));
        keys();
        step(2, steps, StoreTexts.text("check.log"));
        for (TableShape shape : registry.shapes()) {
            log(shape);
        }
        groups();
        step(3, steps, StoreTexts.text("check.search"));
        for (TableShape shape : registry.shapes()) {
            entries(shape);
        }
        words();
        monitor.progress(steps, steps);
        return new IntegrityReport(problems, rows, sql.number("SELECT count(*) FROM change_log"));
    }

    private void step(long done, long steps, Text what) {
        monitor.checkCancelled();
        monitor.message(what);
        monitor.progress(done, steps);
    }

    private void file() throws SQLException {
        // The check of the full-text index goes by what this connection remembers of it, and calls
        // the
        // file damaged when others have written since. A search makes it look again.
        sql.number("SELECT count(*) FROM search_index WHERE search_index MATCH '\"\"'");
        List<String> found =
                sql.list("PRAGMA integrity_check(" + SHOWN + ")", row -> row.getString(1));
        if (!found.equals(List.of("ok"))) {
            found.forEach(what -> problems.add(StoreTexts.text("check.file-damaged", file, what)));
        }
    }

    private void keys() throws SQLException {
        sql.list(
                        "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check"
                                + " GROUP BY \"table\", parent",
                        row ->
                                StoreTexts.text(
                                        "check.key-broken",
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3)))
                .forEach(problems::add);
    }

    /// Every row was inserted according to the log, and was not deleted since.
    private void log(TableShape shape) throws SQLException {
        rows += sql.number("SELECT count(*) FROM " + shape.table());
        long unlogged =
                sql.number(
                        "SELECT count(*) FROM "
                                + shape.table()
                                + " t WHERE coalesce((SELECT c.kind FROM change_log c"
                                + " WHERE c.row_id = t.id AND c.table_id = ? AND c.kind <> 'U'"
                                + " ORDER BY c.operation DESC LIMIT 1), 'D') = 'D'",
                        shape.number());
        if (unlogged > 0) {
            problems.add(StoreTexts.text("check.unlogged", shape.table(), Long.toString(unlogged)));
        }
        long vanished =
                sql.number(
                        "SELECT count(*) FROM (SELECT row_id, kind, max(operation) FROM change_log"
                                + " WHERE table_id = ? GROUP BY row_id) last WHERE kind <> 'D'"
                                + " AND NOT EXISTS (SELECT 1 FROM "
                                + shape.table()
                                + " t WHERE t.id = last.row_id)",
                        shape.number());
        if (vanished > 0) {
            problems.add(StoreTexts.text("check.vanished", shape.table(), Long.toString(vanished)));
        }
    }

    private void groups() throws SQLException {
        long outside =
                sql.number(
                        "SELECT count(*) FROM change_log c LEFT JOIN change_group g ON g.id ="
                                + " c.group_id WHERE g.id IS NULL OR c.operation NOT BETWEEN"
                                + " g.first_operation AND g.last_operation");
        long open = sql.number("SELECT count(*) FROM change_context WHERE group_id IS NOT NULL");
        if (outside + open > 0) {
            problems.add(StoreTexts.text("check.groups", Long.toString(outside + open)));
        }
    }

    /// Every searched row has its entry, and every entry its row.
    private void entries(TableShape shape) throws SQLException {
        String kind = shape.entity().kind();
        long wrong =
                shape.entity().isSearched()
                        ? sql.number(
                                "SELECT (SELECT count(*) FROM "
                                        + shape.table()
                                        + " t WHERE NOT EXISTS (SELECT 1 FROM search_entry e"
                                        + " WHERE e.kind = ? AND e.id = t.id)) + (SELECT count(*)"
                                        + " FROM search_entry e WHERE e.kind = ? AND NOT EXISTS"
                                        + " (SELECT 1 FROM "
                                        + shape.table()
                                        + " t WHERE t.id = e.id))",
                                kind,
                                kind)
                        : sql.number("SELECT count(*) FROM search_entry WHERE kind = ?", kind);
        if (wrong > 0) {
            problems.add(
                    StoreTexts.text("check.search-entries", shape.table(), Long.toString(wrong)));
        }
    }

    /// The index holds the words of the rows, no more and no fewer: an index made afresh from them
    /// has the same words, each as often and in as many rows.
    private void words() throws SQLException {
        sql.script(SearchIndex.definition("temp.fresh_index"));
        for (TableShape shape : registry.shapes()) {
            if (shape.entity().isSearched()) {
                sql.update(
                        "INSERT INTO temp.fresh_index (rowid, title, body) SELECT e.rowid, "
                                + SearchIndex.texts(shape)
                                + " FROM search_entry e JOIN "
                                + shape.table()
                                + " t ON t.id = e.id WHERE e.kind = ?",
                        shape.entity().kind());
            }
        }
        sql.script(
                "CREATE VIRTUAL TABLE temp.fresh_word USING fts5vocab('temp', 'fresh_index',"
                        + " 'col');CREATE VIRTUAL TABLE temp.word USING fts5vocab('main',"
                        + " 'search_index', 'col')");
        long differing =
                sql.number(
                        "SELECT count(*) FROM (SELECT term FROM (SELECT term, col, doc, cnt FROM"
                            + " temp.fresh_word EXCEPT SELECT term, col, doc, cnt FROM temp.word)"
                            + " UNION SELECT term FROM (SELECT term, col, doc, cnt FROM temp.word"
                            + " EXCEPT SELECT term, col, doc, cnt FROM temp.fresh_word))");
        if (differing > 0 && isComplete()) {
            problems.add(StoreTexts.text("check.search-words", Long.toString(differing)));
        }
    }

    /// Entries of a feature that is not here cannot be compared.
    private boolean isComplete() throws SQLException {
        List<String> kinds =
                sql.list("SELECT DISTINCT kind FROM search_entry", row -> row.getString(1));
        return kinds.stream().allMatch(kind -> registry.ofKind(kind).isPresent());
    }
}
