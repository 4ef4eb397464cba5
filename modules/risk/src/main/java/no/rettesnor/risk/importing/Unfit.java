package no.rettesnor.risk.importing;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// Why a row cannot be taken; leaves the session only as an outcome.
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    Unfit(String key, Object... arguments) {
        super(key, null, false, false);
        this.reason = RiskTexts.text(key, arguments);
    }

    Text reason() {
        return reason;
    }
}
