package no.rettesnor.store;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Takes a group's operations back, last first, in the transaction that is open.
///
/// Nothing newer is ever lost: an update is taken back only where the columns still hold what it
/// wrote, an inserted row only when no living group has changed it since, and no row outside the
/// group may be touched on the way (a cascade that would take a colleague's row along stops
/// everything).
final class Inverses {

    private static final int PAGE = 1_000;

    private final Sql sql;
    private final Registry registry;
    private final Step step;

    /// @param step what the user undoes or does again, for the sentences
    Inverses(Sql sql, Registry registry, Step step) {
        this.sql = sql;
        this.registry = registry;
        this.step = step;
    }

    void apply(long group) throws SQLException {
        long lastBefore = sql.number("SELECT max(operation) FROM change_log");
        long first = sql.number("SELECT first_operation FROM change_group WHERE id = ?", group);
        long last = sql.number("SELECT last_operation FROM change_group WHERE id = ?", group);
        sql.script("PRAGMA defer_foreign_keys = ON");
        long until = last;
        while (until >= first) {
            List<LogEntry> page =
                    sql.list(
                            LogEntry.SELECT
                                    + " WHERE operation BETWEEN ? AND ? ORDER BY operation DESC"
                                    + " LIMIT ?",
                            LogEntry::read,
                            first,
                            until,
                            PAGE);
            if (page.isEmpty()) {
                break;
            }
            for (LogEntry entry : page) {
                takeBack(entry, last, lastBefore);
            }
            until = page.getLast().operation() - 1;
        }
        requireOnlyItsOwnRows(first, last, lastBefore);
    }

    private void takeBack(LogEntry entry, long last, long lastBefore) throws SQLException {
        TableShape shape =
                registry.ofNumber(entry.table())
                        .orElseThrow(
                                () ->
                                        refused(
                                                StoreTexts.text(
                                                        "undo.feature-missing", step.words())));
        try {
            switch (entry.kind()) {
                case "I" -> delete(entry, shape, last, lastBefore);
                case "U" -> restore(entry, shape);
                default -> insert(entry, shape);
            }
        } catch (Values.UnknownColumnException e) {
            throw refused(StoreTexts.text("undo.older-form", step.words()));
        } catch (SQLException e) {
            if (Failures.isConstraint(e)) {
                throw refused(StoreTexts.text("undo.rule", step.words()));
            }
            throw e;
        }
    }

    private void delete(LogEntry entry, TableShape shape, long last, long lastBefore)
            throws SQLException {
        List<Long> later =
                sql.list(
                        "SELECT c.operation FROM change_log c JOIN change_group g ON g.id ="
                            + " c.group_id WHERE c.row_id = ? AND c.table_id = ? AND c.operation >"
                            + " ? AND g.reverts IS NULL AND g.state = 'APPLIED' AND g.id <> ? LIMIT"
                            + " 1",
                        row -> row.getLong(1),
                        entry.row(),
                        entry.table(),
                        last,
                        step.group());
        if (!later.isEmpty()) {
            throw refused(stale(entry));
        }
        int gone = sql.update("DELETE FROM " + shape.table() + " WHERE id = ?", entry.row());
        if (gone == 0 && !deletedSince(entry, lastBefore)) {
            throw refused(stale(entry));
        }
    }

    /// A cascade of this very undo may have been there first.
    private boolean deletedSince(LogEntry entry, long operation) throws SQLException {
        return sql.number(
                        "SELECT count(*) FROM change_log WHERE row_id = ? AND table_id = ?"
                                + " AND operation > ? AND kind = 'D'",
                        entry.row(),
                        entry.table(),
                        operation)
                > 0;
    }

    private void insert(LogEntry entry, TableShape shape) throws SQLException {
        SequencedMap<String, @Nullable Object> row = Values.values(entry.before(), shape);
        String columns =
                row.keySet().stream().map(Inverses::quoted).collect(Collectors.joining(", "));
        String places = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        sql.update(
                "INSERT INTO " + shape.table() + " (" + columns + ") VALUES (" + places + ")",
                row.values().toArray());
    }

    private void restore(LogEntry entry, TableShape shape) throws SQLException {
        SequencedMap<String, @Nullable Object> before = Values.values(entry.before(), shape);
        SequencedMap<String, @Nullable Object> after = Values.values(entry.after(), shape);
        String changes =
                before.keySet().stream()
                        .map(column -> quoted(column) + " = ?")
                        .collect(Collectors.joining(", "));
        List<@Nullable Object> values = new ArrayList<>(before.values());
        values.add(entry.row());
        values.addAll(after.values());
        int changed =
                sql.update(
                        "UPDATE "
                                + shape.table()
                                + " SET "
                                + changes
                                + " WHERE id = ? AND "
                                + holding(after),
                        values.toArray());
        if (changed == 0 && !holds(shape, entry.row(), before)) {
            throw refused(stale(entry));
        }
    }

    /// Where it is as it was already, there is nothing to take back.
    private boolean holds(TableShape shape, String id, Map<String, @Nullable Object> values)
            throws SQLException {
        List<@Nullable Object> bound = new ArrayList<>();
        bound.add(id);
        bound.addAll(values.values());
        return sql.number(
                        "SELECT count(*) FROM "
                                + shape.table()
                                + " WHERE id = ? AND "
                                + holding(values),
                        bound.toArray())
                == 1;
    }

    private static String holding(Map<String, @Nullable Object> values) {
        return values.keySet().stream()
                .map(column -> quoted(column) + " IS ? COLLATE BINARY")
                .collect(Collectors.joining(" AND "));
    }

    private void requireOnlyItsOwnRows(long first, long last, long lastBefore) throws SQLException {
        List<String> others =
                sql.list(
                        "SELECT c.row_id FROM change_log c WHERE c.operation > ? AND NOT EXISTS"
                            + " (SELECT 1 FROM change_log o WHERE o.row_id = c.row_id AND"
                            + " o.table_id = c.table_id AND o.operation BETWEEN ? AND ?) LIMIT 1",
                        row -> row.getString(1),
                        lastBefore,
                        first,
                        last);
        if (!others.isEmpty()) {
            throw refused(StoreTexts.text("undo.others-depend", step.words()));
        }
    }

    private Text stale(LogEntry entry) throws SQLException {
        return sql.first(
                        "SELECT g.who, g.words FROM change_log c JOIN change_group g ON g.id ="
                            + " c.group_id WHERE c.row_id = ? AND c.table_id = ? AND c.operation >"
                            + " ? AND g.id <> ? AND g.reverts IS NULL AND g.state = 'APPLIED' ORDER"
                            + " BY c.operation DESC LIMIT 1",
                        row ->
                                StoreTexts.text(
                                        "undo.changed-by",
                                        step.words(),
                                        row.getString(1),
                                        row.getString(2)),
                        entry.row(),
                        entry.table(),
                        entry.operation(),
                        step.group())
                .orElseGet(() -> StoreTexts.text("undo.changed", step.words()));
    }

    private static RefusedException refused(Text reason) {
        return new RefusedException(reason);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
