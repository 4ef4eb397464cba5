package no.rettesnor.kernel;

/// Runs each task at once, where it stands: for tests and for the command line.
public final class SameThreadTaskExecutor implements TaskExecutor {

    private final ProgressMonitor monitor;

    public SameThreadTaskExecutor() {
        this(ProgressMonitor.none());
    }

    /// @param monitor sees the progress of every task and may cancel it
    public SameThreadTaskExecutor(ProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public Cancellation submit(BackgroundTask<?> task) {
        run(task);
        return () -> {};
    }

    private <T> void run(BackgroundTask<T> task) {
        try {
            T result;
            try {
                result = task.work().run(monitor);
            } catch (CancelledException cancelled) {
                task.onCancelled().run();
                return;
            } catch (Exception failure) {
                task.onFailure().accept(failure);
                return;
            }
            task.onSuccess().accept(result);
        } finally {
            task.onFinished().run();
        }
    }
}
