package no.rettesnor.kernel;

import org.jspecify.annotations.Nullable;

/// What a careful program expects to go wrong: a damaged file, a full disk, a store that is open
/// elsewhere. Callers tell the user and carry on; nothing has been changed.
public final class ProblemException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public ProblemException(Text text) {
        this(text, null);
    }

    /// @param cause what a library said, for the log; never shown to users
    public ProblemException(Text text, @Nullable Throwable cause) {
        super(text.in(Language.EN), cause);
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
