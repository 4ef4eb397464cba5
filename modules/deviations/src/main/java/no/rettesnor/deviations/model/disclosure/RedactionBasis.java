package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.LegalReference;
import no.rettesnor.deviations.model.LegalReferences;
import no.rettesnor.kernel.Text;

import java.time.LocalDate;
import java.util.List;

/// The places in the law that a piece of text may be taken out by. They are data, among the legal
/// references; a redaction keeps the key, and cites what held on the day the request came.
public final class RedactionBasis {

    /// What every key begins with.
    public static final String PREFIX = "redaction.";

    /// Personal matters under the duty of secrecy: the usual one.
    public static final String PERSONAL_MATTERS = PREFIX + "personal";

    /// National identity numbers.
    public static final String IDENTITY_NUMBER = PREFIX + "identity_number";

    private RedactionBasis() {}

    /// Those that hold on that day, in the order of the file.
    public static List<LegalReference> on(LocalDate day) {
        return LegalReferences.standard().under(PREFIX, day);
    }

    /// How to cite one on that day; its key when the file does not know it.
    public static Text cite(String key, LocalDate day) {
        return LegalReferences.standard()
                .on(key, day)
                .map(LegalReference::text)
                .orElse(Text.verbatim(key));
    }

    /// What stands in place of the text: “[sladdet, offl. § 13 jf. fvl. § 13]”.
    public static Text mark(String key, LocalDate day) {
        return DeviationTexts.text("redaction.mark", cite(key, day));
    }
}
