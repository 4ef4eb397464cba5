package no.rettesnor.deviations.model;

/// The order of a list. Ties are settled by the day it happened and then by the order of entry, so
/// that the order is always the same.
///
/// @param column what comes first
/// @param descending whether the latest, worst or farthest comes first
public record DeviationSort(Column column, boolean descending) {

    /// What a list can be ordered by, each with an index of its own.
    public enum Column {
        HAPPENED,
        NUMBER,
        SEVERITY,
        STATUS
    }

    /// The latest first: how a list opens.
    public static final DeviationSort LATEST = new DeviationSort(Column.HAPPENED, true);
}
