package no.rettesnor.figures;

/// How a figure is drawn. Pies, third dimensions and double axes are left out on purpose: they are
/// read wrongly (UK Government Analysis Function, charts guidance).
public enum ChartKind {
    /// Horizontal bars: names are long, and lengths compare well.
    BAR,
    /// Upright columns over time.
    COLUMN,
    /// Lines over time.
    LINE,
    /// A line over time with its centre line, and with control limits where there are some.
    RUN,
    /// A small line chart for each column, all on the same axis.
    SMALL_MULTIPLES,
    /// A line beside each row's name, to see its course in passing.
    SPARKLINES,
    /// The table alone.
    NONE
}
