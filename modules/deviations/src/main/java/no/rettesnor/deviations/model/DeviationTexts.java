package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The words of this module.
public final class DeviationTexts {

    static final TextBundle BUNDLE =
            new TextBundle(
                    locale ->
                            ResourceBundle.getBundle(
                                    "no.rettesnor.deviations.model.texts", locale));

    private DeviationTexts() {}

    /// The text with that key; see [TextBundle#text].
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
