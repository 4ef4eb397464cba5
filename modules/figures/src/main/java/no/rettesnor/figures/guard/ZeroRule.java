package no.rettesnor.figures.guard;

/// What becomes of a count of nought. A nought that can be nothing else, such as a month before the
/// unit existed, is no count at all: leave it out or call it known.
public enum ZeroRule {
    /// A nought tells of nobody, so it stays. A reader may then take for granted that a hidden
    /// number is at least 1, and the guard reckons with that.
    PUBLISHED,
    /// A nought is no secret, but may be hidden to cover for one.
    MAY_HIDE,
    /// A nought is hidden as a small number is, for a table where "none" is a secret too.
    SMALL
}
