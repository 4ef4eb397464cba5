package no.rettesnor.figures.trend;

import no.rettesnor.kernel.Text;

import java.time.LocalDate;

/// Something that happened on a day and that a reader of the series must know of.
///
/// @param day when
/// @param kind what sort of thing
/// @param words what, in a few words
public record DatedEvent(LocalDate day, Kind kind, Text words) {

    /// What sort of thing happened.
    public enum Kind {
        /// A unit began to use the system: from here on it can be in the numbers.
        START_OF_USE,
        /// Units were made, closed, joined or moved.
        REORGANISATION,
        /// Something was done that should be seen in the numbers.
        ACTION
    }
}
