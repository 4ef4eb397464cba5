package no.rettesnor.store;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// How rows stood at an earlier time, read from the same log as undo and history.
///
/// ```java
/// List<Note> then = store.past().at(lastMonth, rows -> rows.of(Note.class, notesOfTheBoard));
/// ```
///
/// What was undone had happened until it was undone. What a migration did to rows that were there
/// is in no log: before it, they read as it left them, a column that came later as it is now (in a
/// row that is gone: with its default), and a column that was done away with not at all. A row that
/// a migration made begins when the file was brought to that form.
public final class Past {

    private final Store store;

    Past(Store store) {
        this.store = store;
    }

    /// Reads one consistent state: what had been done when the last step ended that is no later
    /// than the instant. Words typed in one go are one step, which ends with the last letter.
    ///
    /// @param work given the rows as they stood; they may be asked only inside it
    public <T extends @Nullable Object> T at(Instant instant, Function<? super PastRows, T> work) {
        return store.withSession(
                session -> {
                    try {
                        long last =
                                session.sql()
                                        .number(
                                                "SELECT last_operation FROM change_group WHERE at"
                                                        + " <= ? ORDER BY id DESC LIMIT 1",
                                                Instants.text(instant));
                        return work.apply(new PastRows(store, session, last));
                    } catch (SQLException e) {
                        throw Failures.unchecked(store.file(), e);
                    }
                });
    }

    /// The ids of all rows that are such now, or ever were, in order.
    public List<String> ever(RowsOf which) {
        return store.withSession(
                session -> {
                    try {
                        TableShape shape = store.registry().required(which.kind());
                        return List.copyOf(new PastImages(session.sql(), 0).touched(shape, which));
                    } catch (SQLException e) {
                        throw Failures.unchecked(store.file(), e);
                    }
                });
    }

    /// What has been done to any of these rows, the latest first; steps that undid others and steps
    /// that were undone among them.
    public List<Step> steps(Collection<RowsOf> rows) {
        return store.withSession(
                session -> {
                    Map<Long, Step> steps = new TreeMap<>();
                    try {
                        for (RowsOf which : rows) {
                            for (Step step : steps(session.sql(), which)) {
                                steps.put(step.group(), step);
                            }
                        }
                    } catch (SQLException e) {
                        throw Failures.unchecked(store.file(), e);
                    }
                    return List.copyOf(steps.values()).reversed();
                });
    }

    private List<Step> steps(Sql sql, RowsOf which) throws SQLException {
        TableShape shape = store.registry().required(which.kind());
        return sql.list(
                "SELECT id, words, who, at FROM change_group WHERE id IN (SELECT c.group_id FROM"
                        + " change_log c INDEXED BY change_log_row WHERE c.table_id = ? AND"
                        + " c.row_id IN (SELECT value FROM json_each(?)))",
                row ->
                        new Step(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                Instant.parse(row.getString(4))),
                shape.number(),
                Values.array(new PastImages(sql, 0).touched(shape, which)));
    }
}
