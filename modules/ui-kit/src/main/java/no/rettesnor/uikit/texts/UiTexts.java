package no.rettesnor.uikit.texts;

import java.util.ResourceBundle;
import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

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
