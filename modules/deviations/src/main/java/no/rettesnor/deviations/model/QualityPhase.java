package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

/// Where an improvement stands in the quality wheel (plan, do, check, act).
public enum QualityPhase {
    PLAN,
    DO,
    CHECK,
    ACT;

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("phase." + name());
    }
}
