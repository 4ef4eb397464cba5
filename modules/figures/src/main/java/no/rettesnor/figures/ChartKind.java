package no.rettesnor.figures;

/// How a figure is drawn. Pies, third dimensions and double axes are left out on purpose: they are
/// read wrongly (UK Government Analysis Function, charts guidance).
public enum ChartKind {
    /// Horizontal bars: names are long, and lengths compare well.
    BAR,
    /// Upright columns over time.
    COLUMN,
    /// A line over time.
    LINE,
    /// The table alone.
    NONE
}
