package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// When in the work a rating holds.
public enum Stage {
    /// As things are, with the barriers that exist.
    BEFORE,
    /// When the actions have been carried out: the residual risk.
    AFTER;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("stage." + name());
    }
}
