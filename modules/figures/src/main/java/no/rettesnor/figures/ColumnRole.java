package no.rettesnor.figures;

/// What a column of numbers is in a chart.
public enum ColumnRole {
    /// What the chart is about.
    SERIES,
    /// What it is seen against, such as the year before: thin and grey.
    COMPARISON,
    /// The median or mean of a run or control chart.
    CENTRE,
    /// A control limit.
    LIMIT
}
