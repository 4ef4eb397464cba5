package no.rettesnor.risk.model;

import java.time.Instant;

/// A time at which somebody may want to see how an analysis stood.
///
/// @param at then
/// @param kind why
/// @param changes how many steps of that day changed it; 0 where the moment is no whole day
public record Moment(Instant at, Kind kind, int changes) {

    /// Why a moment is of interest.
    public enum Kind {
        /// As things are.
        NOW,
        /// When it was begun or taken in.
        BEGUN,
        APPROVED,
        REOPENED,
        ARCHIVED,
        /// Just before it went over to another scale.
        RESCALED,
        /// The end of a day on which it was changed.
        DAY,
        /// The end of a day that somebody chose.
        CHOSEN
    }
}
