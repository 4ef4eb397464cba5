package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

/// What sort of report it is. Whistleblowing is deliberately none of them: see
/// [WhistleblowingGuide].
public enum DeviationKind {
    DEVIATION,
    INJURY,
    NEAR_MISS,
    IMPROVEMENT_PROPOSAL,
    COMPLAINT,
    GOOD_STORY;

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("kind." + name());
    }
}
