package no.rettesnor.deviations.statistics;

/// What a figure follows from month to month.
enum TrendKind {
    /// How many happened.
    REPORTED,
    /// How many for each unit that could report.
    RATE,
    /// How many for each hundred full-time posts.
    POSTS,
    /// The median of the days until closing.
    HANDLING
}
