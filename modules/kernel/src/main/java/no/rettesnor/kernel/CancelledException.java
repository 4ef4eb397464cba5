package no.rettesnor.kernel;

/// The user cancelled. Thrown by [ProgressMonitor#checkCancelled] so that work unwinds and its
/// transaction rolls back; not an error.
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("Cancelled by the user", null, false, false);
    }
}
