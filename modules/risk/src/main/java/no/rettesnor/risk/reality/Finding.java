package no.rettesnor.risk.reality;

/// How a rated likelihood stands against what was seen.
public enum Finding {
    /// The interval meets the level: nothing speaks against the rating.
    AGREES,
    /// The whole interval lies above the level.
    MORE_OFTEN,
    /// The whole interval lies below the level. It may be that it happens less than was thought,
    /// and it may be that it is not reported.
    LESS_OFTEN,
    /// The interval lies below the level, and some of those who would report it had not begun to:
    /// nothing follows from that.
    PERHAPS_LESS_OFTEN;

    /// Whether the risk ought to be rated anew.
    public boolean isMismatch() {
        return this == MORE_OFTEN || this == LESS_OFTEN;
    }
}
