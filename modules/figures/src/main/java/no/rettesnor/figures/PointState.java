package no.rettesnor.figures;

/// What must be seen of a row's point in a chart, by its shape and not by its colour alone.
public enum PointState {
    PLAIN,
    /// The period was not over: a hollow mark.
    PARTIAL,
    /// More than chance explains: a diamond.
    SIGNAL
}
