package no.rettesnor.sampledata.generator;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/// Norwegian public holidays of the years of the sample.
final class RedDays {

    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 17),
                    MonthDay.of(12, 24),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26),
                    MonthDay.of(12, 31));
    private static final Map<Integer, LocalDate> EASTER =
            Map.of(
                    2023, LocalDate.of(2023, 4, 9),
                    2024, LocalDate.of(2024, 3, 31),
                    2025, LocalDate.of(2025, 4, 20));

    /// Days from Easter Sunday: Thursday to Monday, Ascension Day, Whit Sunday and Monday.
    private static final Set<Long> MOVING = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    private RedDays() {}

    static boolean isRed(LocalDate day) {
        LocalDate easter = EASTER.getOrDefault(day.getYear(), day.plusYears(1));
        return FIXED.contains(MonthDay.from(day))
                || MOVING.contains(day.toEpochDay() - easter.toEpochDay());
    }
}
