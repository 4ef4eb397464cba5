package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Together;

import org.apache.ibatis.exceptions.PersistenceException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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

    /// Reads one moment on several threads at once. Inside a read, one part after the other.
    <T> List<T> readTogether(List<? extends Function<? super ConnectionSession, T>> parts) {
        if (parts.size() < 2 || current.isBound()) {
            return read(session -> parts.stream().map(part -> part.apply(session)).toList());
        }
        List<ConnectionSession> taken = new ArrayList<>();
        Deque<ConnectionSession> begun = new ArrayDeque<>();
        try {
            try {
                for (int i = 0; i < parts.size(); i++) {
                    taken.add(take());
                }
                beginAtOneMoment(taken, begun);
                return Together.all(
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> within(taken.get(i), parts.get(i)))
                                .toList());
            } finally {
                endAll(begun);
                for (ConnectionSession session : taken) {
                    giveBack(session);
                }
            }
        } catch (SQLException | PersistenceException e) {
            throw Failures.unchecked(file, e);
        } catch (ProblemException e) {
            throw new StoreFailure(e.text(), e);
        }
    }

    private <T> Supplier<T> within(
            ConnectionSession session, Function<? super ConnectionSession, T> part) {
        return () -> ScopedValue.where(current, session).call(() -> part.apply(session));
    }

    /// A transaction sees what had been committed when it first read. Should something be committed
    /// between the first of these and the last, they begin anew.
    private static void beginAtOneMoment(
            List<ConnectionSession> sessions, Deque<ConnectionSession> begun) throws SQLException {
        Set<Long> moments = new HashSet<>();
        do {
            endAll(begun);
            moments.clear();
            for (ConnectionSession session : sessions) {
                session.sql().update("BEGIN");
                begun.push(session);
                moments.add(session.sql().number("SELECT max(operation) FROM change_log"));
            }
        } while (moments.size() > 1);
    }

    private static void endAll(Deque<ConnectionSession> begun) throws SQLException {
        while (!begun.isEmpty()) {
            begun.pop().sql().update("ROLLBACK");
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
