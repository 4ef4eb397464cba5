package no.rettesnor.risk.model.bowtie;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// How well a barrier works, by the judgement of those who know it.
public enum Strength {
    GOOD,
    WEAK,
    /// Should be there, and is not.
    MISSING,
    UNKNOWN;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("strength." + name());
    }
}
