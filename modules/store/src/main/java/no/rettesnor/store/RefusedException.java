package no.rettesnor.store;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

/// Unwinds and rolls back a step that cannot be taken back; never leaves [Journal].
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    RefusedException(Text text) {
        super(text.in(Language.EN), null, false, false);
        this.text = text;
    }

    Text text() {
        return text;
    }
}
