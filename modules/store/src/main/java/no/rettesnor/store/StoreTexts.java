package no.rettesnor.store;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The sentences of the store.
final class StoreTexts {

    static final TextBundle BUNDLE =
            new TextBundle(locale -> ResourceBundle.getBundle("no.rettesnor.store.texts", locale));

    private StoreTexts() {}

    static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
