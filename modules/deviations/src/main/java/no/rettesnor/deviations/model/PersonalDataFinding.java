package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

/// A place in a text that seems to tell who somebody is.
///
/// @param kind what it seems to be
/// @param start where it begins, in characters
/// @param end where it ends, exclusive
/// @param found the characters themselves
public record PersonalDataFinding(Kind kind, int start, int end, String found) {

    /// What may be found.
    public enum Kind {
        BIRTH_NUMBER,
        PHONE,
        EMAIL,
        NAME;

        /// What to say about it.
        public Text text() {
            return DeviationTexts.text("scan." + name());
        }
    }

    /// Whether it lies on some of the same characters as another.
    boolean overlaps(PersonalDataFinding other) {
        return start < other.end && other.start < end;
    }
}
