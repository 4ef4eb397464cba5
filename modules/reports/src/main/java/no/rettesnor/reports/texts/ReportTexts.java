package no.rettesnor.reports.texts;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The texts of this module.
public final class ReportTexts {

    private static final TextBundle BUNDLE =
            new TextBundle(
                    locale -> ResourceBundle.getBundle("no.rettesnor.reports.texts.texts", locale));

    private ReportTexts() {}

    /// The text with that key.
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
