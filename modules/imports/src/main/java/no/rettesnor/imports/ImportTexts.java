package no.rettesnor.imports;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The words of this module.
public final class ImportTexts {

    static final TextBundle BUNDLE =
            new TextBundle(
                    locale -> ResourceBundle.getBundle("no.rettesnor.imports.texts", locale));

    private ImportTexts() {}

    /// The text with that key, in this module's bundle.
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
