package no.rettesnor.uikit.texts;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The words of the kit's controls.
public final class UiTexts {

    static final TextBundle BUNDLE =
            new TextBundle(
                    locale -> ResourceBundle.getBundle("no.rettesnor.uikit.texts.texts", locale));

    private UiTexts() {}

    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
