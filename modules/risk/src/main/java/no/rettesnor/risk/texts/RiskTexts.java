package no.rettesnor.risk.texts;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The texts of this module.
public final class RiskTexts {

    private static final TextBundle BUNDLE =
            new TextBundle(
                    locale -> ResourceBundle.getBundle("no.rettesnor.risk.texts.texts", locale));

    private RiskTexts() {}

    /// The text with that key.
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
