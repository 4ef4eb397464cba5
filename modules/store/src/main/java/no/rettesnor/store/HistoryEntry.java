package no.rettesnor.store;

import java.time.Instant;
import java.util.List;

/// What one step did to one row.
///
/// @param group the step's number in the log
/// @param at when
/// @param who did it
/// @param words the step's name
/// @param kind what happened to the row
/// @param columns what changed; for a new row its first values, for a deleted one its last
public record HistoryEntry(
        long group, Instant at, String who, String words, Kind kind, List<ColumnChange> columns) {

    /// What can happen to a row.
    public enum Kind {
        CREATED,
        CHANGED,
        DELETED
    }
}
