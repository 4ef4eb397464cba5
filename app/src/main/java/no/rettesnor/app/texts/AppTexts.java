package no.rettesnor.app.texts;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The texts of the program itself.
public final class AppTexts {

    private static final TextBundle BUNDLE =
            new TextBundle(
                    locale -> ResourceBundle.getBundle("no.rettesnor.app.texts.texts", locale));

    private AppTexts() {}

    /// The text with that key.
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
