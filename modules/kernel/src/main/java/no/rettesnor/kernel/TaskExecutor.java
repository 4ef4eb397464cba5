package no.rettesnor.kernel;

/// Runs background tasks. The window has one with threads, a list and cancel buttons; tests and the
/// command line have [SameThreadTaskExecutor].
@FunctionalInterface
public interface TaskExecutor {

    /// Starts the task.
    ///
    /// @return the way to cancel it; cancelling one that has ended does nothing
    Cancellation submit(BackgroundTask<?> task);

    /// Starts work that has been promised, such as storing what somebody has typed: the program
    /// does not end before it is done.
    default void promise(BackgroundTask<?> task) {
        submit(task);
    }

    /// Asks a task to stop.
    @FunctionalInterface
    interface Cancellation {
        void cancel();
    }
}
