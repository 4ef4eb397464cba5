package no.rettesnor.store;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.ProgressMonitor;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;

import java.sql.Connection;
import java.sql.SQLException;

/// Lets the user stop a single long statement, and see how far it has come.
final class Interruptible {

    /// Steps of the database's machine between two looks at the monitor: some milliseconds.
    private static final int STEPS = 100_000;

    private Interruptible() {}

    /// One long statement, or several.
    ///
    /// @param <T> what comes of it
    interface Work<T> {
        T run() throws SQLException;
    }

    /// Runs the work and stops it when the monitor is cancelled.
    ///
    /// @param look called now and then while it runs
    static <T> T run(Connection connection, ProgressMonitor monitor, Runnable look, Work<T> work)
            throws SQLException {
        ProgressHandler.setHandler(
                connection,
                STEPS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        look.run();
                        return monitor.isCancelled() ? 1 : 0;
                    }
                });
        try {
            return work.run();
        } catch (SQLException e) {
            if (Failures.is(e, SQLiteErrorCode.SQLITE_INTERRUPT)) {
                CancelledException cancelled = new CancelledException();
                cancelled.addSuppressed(e);
                throw cancelled;
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }
}
