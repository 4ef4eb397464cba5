package no.rettesnor.imports.mapping;

/// Which comes first where a date has its year last. Dates with the year first need no choice.
public enum DateOrder {
    /// 31.3.2025 and 31/3/2025.
    DAY_FIRST,
    /// 3/31/2025.
    MONTH_FIRST
}
