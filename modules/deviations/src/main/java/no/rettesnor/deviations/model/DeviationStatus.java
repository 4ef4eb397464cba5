package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

/// How far the handling has come, in the order it normally takes. [Workflow] says what may follow
/// what.
public enum DeviationStatus {
    REPORTED,
    RECEIVED,
    IN_PROGRESS,
    ACTION,
    EFFECT_CHECK,
    CLOSED,
    REJECTED;

    /// Whether the handling has ended, one way or the other.
    public boolean isEnded() {
        return this == CLOSED || this == REJECTED;
    }

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("status." + name());
    }
}
