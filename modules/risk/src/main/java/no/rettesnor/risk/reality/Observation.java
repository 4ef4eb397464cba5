package no.rettesnor.risk.reality;

import no.rettesnor.feature.OccurrenceMonth;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/// What the register says of a risk over some months. Months in which nobody could report are left
/// out: they are silence and not absence.
///
/// @param count how many times it happened
/// @param months in how many months somebody could report it
/// @param first the first of them; null when there are none
/// @param last the last of them; null when there are none
/// @param whole whether everybody who is asked about could report all that time
public record Observation(
        long count,
        int months,
        @Nullable YearMonth first,
        @Nullable YearMonth last,
        boolean whole) {

    /// So many months are looked back on.
    public static final int LOOKED_BACK = 24;

    /// With fewer months than these, nothing is said: one season would speak for the year.
    public static final int FEWEST_MONTHS = 12;

    /// @param months in their order
    public static Observation of(List<OccurrenceMonth> months) {
        long count = 0;
        int counted = 0;
        boolean whole = true;
        YearMonth first = null;
        YearMonth last = null;
        for (OccurrenceMonth month : months) {
            Long seen = month.count();
            if (seen != null) {
                count += seen;
                counted++;
                whole &= month.whole();
                first = first == null ? month.month() : first;
                last = month.month();
            }
        }
        return new Observation(count, counted, first, last, whole);
    }

    /// How many years the months are.
    public double years() {
        return months / 12.0;
    }
}
