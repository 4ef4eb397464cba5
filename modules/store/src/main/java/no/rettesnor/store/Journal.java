package no.rettesnor.store;

import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What has been done, and the way back and forth in it.
///
/// Steps are the user's own groups in the log, newest first; the log is in the file, so they are
/// still there after a restart. Taking a step back is a new group that applies the inverse of every
/// operation, last first. What others have done is theirs: a step that would lose some of it is
/// refused and stays.
public final class Journal {

    /// How far back one can go.
    static final int STEPS = 200;

    private static final String STEP = "SELECT id, words, who, at FROM change_group";

    /// Steps that were undone and can be done again. What was undone before something new was done
    /// is left behind for good, also when that is undone in turn.
    private static final String UNDONE =
            " WHERE reverts IS NULL AND who = ?1 AND state = 'UNDONE' AND id > ?2"
                    + " AND (SELECT max(undoing.id) FROM change_group undoing"
                    + " WHERE undoing.reverts = change_group.id)"
                    + " > (SELECT max(done.id) FROM change_group done"
                    + " WHERE done.reverts IS NULL AND done.who = ?1)";

    private final Store store;

    Journal(Store store) {
        this.store = store;
    }

    /// What [#undo] would take back.
    public Optional<Step> undoable() {
        return store.withSession(session -> asking(session.sql(), this::undoable));
    }

    /// What [#redo] would do again: the step undone last, as long as nothing new was done after.
    public Optional<Step> redoable() {
        return store.withSession(session -> asking(session.sql(), this::redoable));
    }

    /// Takes the newest step back.
    public UndoResult undo() {
        return revert(this::undoable, false);
    }

    /// Does the step again that was undone last.
    public UndoResult redo() {
        return revert(this::redoable, true);
    }

    /// Everything that happened to the row, newest first.
    public List<HistoryEntry> history(Ref row) {
        return store.withSession(
                session ->
                        asking(
                                session.sql(),
                                sql -> new RowHistory(sql, store.registry()).of(row)));
    }

    private UndoResult revert(Asking<Optional<Step>> which, boolean again) {
        Store.Writing writing = store.requireWriting();
        if (writing.writer().isMine()) {
            throw new IllegalStateException("Nothing can be undone inside a unit of work");
        }
        Optional<Step> candidate = store.withSession(session -> asking(session.sql(), which));
        if (candidate.isEmpty()) {
            return new UndoResult.Nothing();
        }
        Step step = candidate.get();
        Text words = StoreTexts.text(again ? "action.redone" : "action.undone", step.words());
        try {
            long reverted = again ? newestRevert(step) : step.group();
            UnitOfWork.Start start =
                    new UnitOfWork.Start(words.in(store.language()), null, reverted);
            return writing.writer()
                    .write(start, session -> reverted(session.sql(), which, step, reverted, again));
        } catch (RefusedException refused) {
            return new UndoResult.Refused(refused.text());
        } catch (StoreFailure failure) {
            // Keys are checked when the transaction commits.
            if (failure.getCause() instanceof SQLException cause && Failures.isConstraint(cause)) {
                return new UndoResult.Refused(
                        StoreTexts.text("undo.belongs-to-gone", step.words()));
            }
            throw failure;
        }
    }

    private UndoResult reverted(
            Sql sql, Asking<Optional<Step>> which, Step step, long group, boolean again) {
        return asking(
                sql,
                asked -> {
                    if (!which.ask(asked).equals(Optional.of(step))) {
                        throw new RefusedException(StoreTexts.text("undo.overtaken", step.words()));
                    }
                    new Inverses(asked, store.registry(), step).apply(group);
                    asked.update(
                            "UPDATE change_group SET state = ? WHERE id = ?",
                            again ? "APPLIED" : "UNDONE",
                            step.group());
                    return new UndoResult.Done(step);
                });
    }

    private Optional<Step> undoable(Sql sql) throws SQLException {
        Optional<Step> newest = newestApplied(sql);
        long after = newest.map(Step::group).orElse(0L);
        long undone = sql.number("SELECT count(*) FROM change_group" + UNDONE, store.user(), after);
        return undone >= STEPS ? Optional.empty() : newest;
    }

    private Optional<Step> redoable(Sql sql) throws SQLException {
        long after = newestApplied(sql).map(Step::group).orElse(0L);
        return sql.first(
                STEP + UNDONE + " ORDER BY id LIMIT 1", Journal::step, store.user(), after);
    }

    private Optional<Step> newestApplied(Sql sql) throws SQLException {
        return sql.first(
                STEP
                        + " WHERE reverts IS NULL AND who = ? AND state = 'APPLIED' ORDER BY id"
                        + " DESC LIMIT 1",
                Journal::step,
                store.user());
    }

    private long newestRevert(Step step) {
        return store.withSession(
                session ->
                        asking(
                                session.sql(),
                                sql ->
                                        sql.number(
                                                "SELECT max(id) FROM change_group WHERE reverts ="
                                                        + " ?",
                                                step.group())));
    }

    private static Step step(java.sql.ResultSet row) throws SQLException {
        return new Step(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.parse(row.getString(4)));
    }

    private <T> T asking(Sql sql, Asking<T> question) {
        try {
            return question.ask(sql);
        } catch (SQLException e) {
            throw Failures.unchecked(store.file(), e);
        }
    }

    /// A question to the database.
    private interface Asking<T> {
        T ask(Sql sql) throws SQLException;
    }
}
