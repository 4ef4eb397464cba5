package no.rettesnor.organisation.model;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

/// What was asked would break a rule of the organisation. Thrown before anything is written, or
/// inside the transaction, which then is rolled back.
public final class RefusedException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    /// What of that which was asked stands in the way, so that a form can say so at that field.
    public enum Part {
        NAME,
        /// What it shall lie under, or belong to.
        PLACE,
        LAST_DAY,
        /// Who or what takes over.
        SUCCESSOR,
        PERSON,
        ROLE,
        /// None in particular.
        WHOLE
    }

    private final Part part;
    private final transient Text text;

    public RefusedException(Text text) {
        this(Part.WHOLE, text);
    }

    public RefusedException(Part part, Text text) {
        super(text.in(Language.EN));
        this.part = part;
        this.text = text;
    }

    public Part part() {
        return part;
    }

    @Override
    public Text text() {
        return text;
    }
}
