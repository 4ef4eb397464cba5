package no.rettesnor.reports.model;

/// What a block of a section is.
public enum BlockKind {
    /// Text by hand, with number fields.
    WORDS,
    /// A figure from a feature.
    FIGURE,
    /// A table that is filled in by hand.
    TABLE
}
