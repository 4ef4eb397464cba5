package no.rettesnor.store;

import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// The one connection that writes, and the queue before it.
///
/// A write inside a write joins the outer one: one transaction, one step, the outer's words. When
/// the inner one fails, the outer one can no longer be committed, even if it catches the failure.
final class Writer implements AutoCloseable {

    private final Path file;
    private final ConnectionSession session;
    private final UnitOfWork units;
    private final ChangeFeed feed;
    private final ReentrantLock turn = new ReentrantLock(true);
    private boolean open;
    private @Nullable Throwable innerFailure;

    Writer(Path file, ConnectionSession session, UnitOfWork units, ChangeFeed feed) {
        this.file = file;
        this.session = session;
        this.units = units;
        this.feed = feed;
    }

    /// Whether this thread is inside a write.
    boolean isMine() {
        return turn.isHeldByCurrentThread();
    }

    ConnectionSession session() {
        return session;
    }

    /// One transaction and one group in the log; tells the feed when it has been committed.
    <T> T write(UnitOfWork.Start start, Function<? super ConnectionSession, T> work) {
        if (turn.isHeldByCurrentThread() && open) {
            return joined(work);
        }
        UnitOfWork.Committed<T> committed;
        turn.lock();
        try {
            committed = transaction(start, work);
        } finally {
            turn.unlock();
        }
        committed.changes().ifPresent(feed::publish);
        return committed.result();
    }

    /// Work on the writing connection between transactions.
    void between(SqlWork work) throws SQLException {
        turn.lock();
        try {
            work.run(session.sql());
        } finally {
            turn.unlock();
        }
    }

    private <T> T joined(Function<? super ConnectionSession, T> work) {
        try {
            return work.apply(session);
        } catch (RuntimeException | Error e) {
            innerFailure = e;
            throw e;
        }
    }

    private <T> UnitOfWork.Committed<T> transaction(
            UnitOfWork.Start start, Function<? super ConnectionSession, T> work) {
        open = true;
        innerFailure = null;
        try {
            UnitOfWork.Begun begun = units.begin(start);
            T result = work.apply(session);
            session.finish();
            if (innerFailure != null) {
                throw new IllegalStateException("A part of this unit of work failed", innerFailure);
            }
            return new UnitOfWork.Committed<>(result, units.commit(begun));
        } catch (SQLException | PersistenceException e) {
            rollBack(e);
            throw Failures.unchecked(file, e);
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            open = false;
        }
    }

    private void rollBack(Throwable cause) {
        try {
            session.discard();
            units.rollBack();
        } catch (SQLException | PersistenceException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            session.close();
        } finally {
            turn.unlock();
        }
    }

    /// Plain SQL that may fail.
    interface SqlWork {
        void run(Sql sql) throws SQLException;
    }
}
