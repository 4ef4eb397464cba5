package no.rettesnor.actions.model;

/// The order of the list; equals stand in the order they were added.
///
/// @param column what decides
/// @param descending whether the greatest comes first
public record ActionSort(Column column, boolean descending) {

    /// What a list of actions can be ordered by.
    public enum Column {
        /// What is still to be done before what has ended, each by deadline.
        URGENCY,
        /// The deadline; those without one come last.
        DUE,
        STATUS,
        OWNER,
        /// The surest kind first.
        LEVEL,
        TEXT
    }

    /// The most urgent first.
    public static final ActionSort URGENT = new ActionSort(Column.URGENCY, false);
}
