package no.rettesnor.office;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.io.IOException;

/// Reading stops here for a reason a user can be told. It is an [IOException] so that it passes
/// through the libraries that pull bytes from our streams; [FileProblems] unpacks it at the border.
public final class UnreadableException extends IOException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public UnreadableException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
