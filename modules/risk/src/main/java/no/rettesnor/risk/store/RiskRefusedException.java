package no.rettesnor.risk.store;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

/// A change that an analysis does not take; nothing was changed.
public final class RiskRefusedException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    RiskRefusedException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
