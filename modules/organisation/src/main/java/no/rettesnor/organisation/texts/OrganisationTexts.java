package no.rettesnor.organisation.texts;

import no.rettesnor.kernel.Text;
import no.rettesnor.kernel.TextBundle;

import java.util.ResourceBundle;

/// The words of this feature.
public final class OrganisationTexts {

    static final TextBundle BUNDLE =
            new TextBundle(
                    locale ->
                            ResourceBundle.getBundle(
                                    "no.rettesnor.organisation.texts.texts", locale));

    private OrganisationTexts() {}

    /// The text with that key, in this feature's bundle.
    public static Text text(String key, Object... arguments) {
        return BUNDLE.text(key, arguments);
    }
}
