package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.Text;

/// What has been decided about a piece of text.
public enum RedactionDecision {
    /// Nobody has looked at it; until then it is taken out.
    PROPOSED,
    /// It is taken out.
    ACCEPTED,
    /// It may be read by all.
    REJECTED;

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("redaction.decision." + name());
    }
}
