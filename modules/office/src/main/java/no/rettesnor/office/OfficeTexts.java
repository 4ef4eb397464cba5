package no.rettesnor.office;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The texts of this module. Public for its own packages only; the package is not exported.
public final class OfficeTexts {

    static final TextBundle BUNDLE =
            new TextBundle(locale -> ResourceBundle.getBundle("no.rettesnor.office.texts", locale));

    private OfficeTexts() {}

    /// The text with that key.
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }

    /// What a table shows for true and false.
    public static Text yesOrNo(boolean value) {
        return value ? text("value.yes") : text("value.no");
    }
}
