package no.rettesnor.kernel;

/// Carries a checked failure to the uncaught handler, with its explanation when it has one.
public final class UnhandledFailureException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public UnhandledFailureException(Throwable cause) {
        super(cause);
        this.text =
                cause instanceof Explained explained
                        ? explained.text()
                        : Text.verbatim(String.valueOf(cause.getMessage()));
    }

    @Override
    public Text text() {
        return text;
    }
}
