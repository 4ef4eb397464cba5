package no.rettesnor.figures.trend;

/// How a series is held against chance.
public enum ProcessChartKind {
    /// A run chart: the median and the Anhøj rules, which hold for numbers of any kind.
    RUN,
    /// Counts, where the room for them is the same in each period.
    C,
    /// Rates, such as deviations for each hundred posts; limits are those of u′.
    U,
    /// Shares of cases, such as those closed in time; limits are those of p′.
    P,
    /// Single measurements of any kind, such as a median of days.
    XMR
}
