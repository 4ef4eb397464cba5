package no.rettesnor.figures;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The texts of this module.
public final class FigureTexts {

    private static final TextBundle BUNDLE =
            new TextBundle(
                    locale -> ResourceBundle.getBundle("no.rettesnor.figures.texts", locale));

    private FigureTexts() {}

    /// The text with that key in this module's bundles.
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
