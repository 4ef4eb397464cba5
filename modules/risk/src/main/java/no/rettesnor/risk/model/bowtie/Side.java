package no.rettesnor.risk.model.bowtie;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// Which half of a bow-tie a line lies in.
public enum Side {
    /// What may bring the event.
    THREAT,
    /// What may come of it.
    CONSEQUENCE;

    /// The word for users.
    public Text label() {
        return RiskTexts.text("side." + name());
    }
}
