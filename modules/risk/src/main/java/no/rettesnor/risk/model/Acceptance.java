package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// What a band of a scale asks for, the mildest first.
public enum Acceptance {
    ACCEPTABLE,
    /// Actions are considered, and taken where they cost little for what they give.
    CONSIDER,
    /// Not accepted: an action is demanded.
    UNACCEPTABLE;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("acceptance." + name());
    }
}
