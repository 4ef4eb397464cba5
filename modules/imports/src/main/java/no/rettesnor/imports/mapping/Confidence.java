package no.rettesnor.imports.mapping;

/// How sure a guess is, in steps that users can be told in words.
public enum Confidence {
    /// Nothing was found.
    NONE,
    /// Worth a look.
    LOW,
    /// Probably right.
    LIKELY,
    /// The names agree, or a user or a preset decided it.
    SURE;

    /// The step for a score from 0 to 1.
    static Confidence of(double score) {
        if (score >= 0.8) {
            return SURE;
        }
        if (score >= 0.55) {
            return LIKELY;
        }
        return score >= ColumnGuess.THRESHOLD ? LOW : NONE;
    }
}
