package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

/// Says how bad something is with a glyph that fills up and the word beside it, so that it reads
/// without colour.
public final class SeverityWords {

    private SeverityWords() {}

    /// `○ ◔ ◑ ◕ ●`, from insignificant to critical.
    public static String glyph(Severity severity) {
        return switch (severity) {
            case INSIGNIFICANT -> "○";
            case MINOR -> "◔";
            case MODERATE -> "◑";
            case SERIOUS -> "◕";
            case CRITICAL -> "●";
        };
    }

    /// Glyph and word; empty when nobody has said how bad it is.
    public static String said(@Nullable Severity severity, Language language) {
        return severity == null ? "" : glyph(severity) + " " + severity.label().in(language);
    }
}
