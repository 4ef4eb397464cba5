package no.rettesnor.risk.reality;

import java.time.LocalDate;

/// What somebody answered to a risk that ought to be rated anew.
///
/// @param id of its row
/// @param riskId which risk
/// @param kind what was answered
/// @param reason why, in words
/// @param by who answered
/// @param on the day
/// @param count how often it had happened then
/// @param months in how many months
/// @param scored the step it was rated at then
public record Answer(
        String id,
        String riskId,
        Kind kind,
        String reason,
        String by,
        LocalDate on,
        long count,
        int months,
        int scored) {

    /// What rows of this kind are called in references.
    public static final String ENTITY = "risk-answer";

    /// The count must differ by at least so many before the question is asked again …
    private static final double FEWEST = 3;

    /// … and by so large a part of what it was.
    private static final double PART = 0.5;

    /// What can be answered.
    public enum Kind {
        /// It was rated anew, and the rating is meant as it stands.
        RERATED,
        /// The rating is kept, for the reason given.
        KEPT
    }

    /// Whether it still answers what the register says: the rating is as it was, and it has not
    /// become materially more or less, counted in the same time.
    public boolean holds(Reality.Seen seen) {
        double expected = (double) count * seen.observation().months() / months;
        double difference = Math.abs(seen.observation().count() - expected);
        return seen.scored() == scored && (difference < FEWEST || difference < PART * expected);
    }
}
