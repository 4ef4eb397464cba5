package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// How much is known of a risk (NS 5814 asks that uncertainty be told).
public enum Knowledge {
    WEAK,
    MEDIUM,
    STRONG;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("knowledge." + name());
    }
}
