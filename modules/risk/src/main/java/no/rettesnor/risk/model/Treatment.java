package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// What we do with a risk (ISO 31000).
public enum Treatment {
    REDUCE,
    /// Stop doing what brings it.
    AVOID,
    /// Let somebody else carry part of it, by insurance or agreement.
    SHARE,
    ACCEPT;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("treatment." + name());
    }
}
