package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.Text;

/// Why a row cannot be taken; leaves the session only as an outcome.
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    Unfit(String key, Object... arguments) {
        super(key, null, false, false);
        this.reason = DeviationTexts.text(key, arguments);
    }

    Text reason() {
        return reason;
    }
}
