package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.Text;

/// What sort of thing is taken out.
public enum RedactionKind {
    NAME,
    BIRTH_NUMBER,
    PHONE,
    EMAIL,
    ADDRESS,
    HEALTH,
    OTHER;

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("redaction.kind." + name());
    }

    /// The legal basis that is proposed for it: a key of the legal references.
    String usualBasis() {
        return this == BIRTH_NUMBER
                ? RedactionBasis.IDENTITY_NUMBER
                : RedactionBasis.PERSONAL_MATTERS;
    }

    /// Whether it tells of a person, so that what stands beside it does too.
    boolean tellsWho() {
        return this != HEALTH && this != OTHER;
    }
}
