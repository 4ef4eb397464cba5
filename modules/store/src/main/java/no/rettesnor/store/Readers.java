package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;

import org.apache.ibatis.exceptions.PersistenceException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// Connections that read, each in a transaction that sees the store as it was when the read began.
///
/// They are opened when needed and a few are kept. A read inside a read sees the same moment.
final class Readers implements AutoCloseable {

    private static final int KEPT = 4;

    /// Opens one more.
    interface Opening {
        Sql open(Path file) throws SQLException, ProblemException;
    }

    private final Path file;
    private final Statements statements;
    private final Registry registry;
    private final Opening opening;
    private final Deque<ConnectionSession> idle = new ArrayDeque<>();
    private final ScopedValue<ConnectionSession> current = ScopedValue.newInstance();
    private boolean closed;

    Readers(Path file, Statements statements, Registry registry, Opening opening) {
        this.file = file;
        this.statements = statements;
        this.registry = registry;
        this.opening = opening;
    }

    <T> T read(Function<? super ConnectionSession, T> work) {
        if (current.isBound()) {
            return work.apply(current.get());
        }
        try {
            ConnectionSession session = take();
            try {
                return ScopedValue.where(current, session).call(() -> inTransaction(session, work));
            } finally {
                giveBack(session);
            }
        } catch (SQLException | PersistenceException e) {
            throw Failures.unchecked(file, e);
        } catch (ProblemException e) {
            throw new StoreFailure(e.text(), e);
        }
    }

    private static <T> T inTransaction(
            ConnectionSession session, Function<? super ConnectionSession, T> work)
            throws SQLException {
        session.sql().update("BEGIN");
        try {
            return work.apply(session);
        } finally {
            session.sql().update("ROLLBACK");
        }
    }

    private ConnectionSession take() throws SQLException, ProblemException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("The store is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new ConnectionSession(opening.open(file), statements, registry);
    }

    private void giveBack(ConnectionSession session) throws SQLException {
        synchronized (idle) {
            if (!closed && idle.size() < KEPT) {
                idle.push(session);
                return;
            }
        }
        session.close();
    }

    @Override
    public void close() throws SQLException {
        List<ConnectionSession> last;
        synchronized (idle) {
            closed = true;
            last = new ArrayList<>(idle);
            idle.clear();
        }
        for (ConnectionSession session : last) {
            session.close();
        }
    }
}
