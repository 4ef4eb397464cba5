package no.rettesnor.figures;

/// What a column of numbers counts, which decides how it is written.
public enum Measure {
    /// Whole things that are people or happened to people: a small number may point at somebody.
    COUNT,
    /// Whole things that are no people and happened to nobody, such as analyses and the risks in
    /// them: told however few, with their rows or without.
    THINGS,
    /// A step on a scale, which counts nothing. Its rows are what stands on it.
    STEP,
    /// A number with one decimal, such as a rate or the median of counts.
    NUMBER,
    /// Days, with one decimal.
    DAYS,
    /// A share between 0 and 1, written in per cent with one decimal.
    SHARE;

    /// Whether its numbers are whole.
    public boolean isWhole() {
        return this == COUNT || this == THINGS || this == STEP;
    }
}
