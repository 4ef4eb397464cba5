package no.rettesnor.commandline;

/// What a verb does with the store, so that reading never waits for the window to close.
public enum StoreNeed {
    /// Nothing.
    NONE,
    /// Works on the closed file itself.
    FILE,
    /// Reads an existing one, also while it is open elsewhere.
    READ,
    /// Changes an existing one.
    CHANGE,
    /// Changes one, and makes it first when there is none.
    CHANGE_OR_CREATE
}
