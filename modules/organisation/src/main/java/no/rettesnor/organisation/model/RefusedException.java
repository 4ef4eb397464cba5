package no.rettesnor.organisation.model;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

/// What was asked would break a rule of the organisation. Thrown before anything is written, or
/// inside the transaction, which then is rolled back.
public final class RefusedException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public RefusedException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
