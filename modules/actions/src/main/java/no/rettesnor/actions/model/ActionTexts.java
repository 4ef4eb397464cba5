package no.rettesnor.actions.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The words of this module.
public final class ActionTexts {

    static final TextBundle BUNDLE =
            new TextBundle(
                    locale -> ResourceBundle.getBundle("no.rettesnor.actions.model.texts", locale));

    private ActionTexts() {}

    /// The text with that key; see [TextBundle#text].
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
