package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// How vulnerable we are to a risk, or how far we can control it.
public enum Grade {
    LOW,
    MEDIUM,
    HIGH;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("grade." + name());
    }
}
