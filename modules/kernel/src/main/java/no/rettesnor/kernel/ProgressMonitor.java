package no.rettesnor.kernel;

/// What long work sees of the one who waits for it. Called from the working thread.
public interface ProgressMonitor {

    /// Says how far the work has come.
    ///
    /// @param done steps done, from 0
    /// @param total all steps, or 0 while nobody knows
    void progress(long done, long total);

    /// Says what is being done now.
    void message(Text what);

    /// Whether the user has asked the work to stop.
    boolean isCancelled();

    /// Stops the work here when the user has asked for it. Call it often, and never after the point
    /// where stopping would leave something half done.
    ///
    /// @throws CancelledException when cancelled
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /// Nobody watches and nobody cancels.
    static ProgressMonitor none() {
        return new ProgressMonitor() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public void message(Text what) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
