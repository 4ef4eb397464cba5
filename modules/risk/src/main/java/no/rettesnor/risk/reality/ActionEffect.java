package no.rettesnor.risk.reality;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What the register says of an action that has been carried out: how often it happened in as long
/// a time before it as after.
///
/// @param done the day it was done, which belongs to neither period
/// @param days how long each period is
/// @param ratio the two counts; null when one of the periods cannot be counted
public record ActionEffect(LocalDate done, long days, @Nullable RateRatio ratio) {

    /// Periods shorter than these say nothing.
    public static final int FEWEST_DAYS = 90;

    private static final int MOST_DAYS = 365;

    /// The days on either side of an action that are counted.
    ///
    /// @param from the first before
    /// @param done the day it was done
    /// @param until the first day that is not counted after
    public record Periods(LocalDate from, LocalDate done, LocalDate until) {

        /// How long each of the two is.
        public long days() {
            return ChronoUnit.DAYS.between(from, done);
        }
    }

    /// As long before as after, a year at most, up to the end of what the register knows. Empty
    /// when that is too short.
    ///
    /// @param end the first day that the register does not know of
    public static Optional<Periods> periods(LocalDate done, LocalDate end) {
        long days = Math.min(MOST_DAYS, ChronoUnit.DAYS.between(done.plusDays(1), end));
        return days < FEWEST_DAYS
                ? Optional.empty()
                : Optional.of(new Periods(done.minusDays(days), done, done.plusDays(days + 1)));
    }
}
