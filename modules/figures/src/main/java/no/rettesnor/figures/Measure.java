package no.rettesnor.figures;

/// What a column of numbers counts, which decides how it is written.
public enum Measure {
    /// Whole things.
    COUNT,
    /// A number with one decimal, such as a rate or the median of counts.
    NUMBER,
    /// Days, with one decimal.
    DAYS,
    /// A share between 0 and 1, written in per cent with one decimal.
    SHARE
}
