package no.rettesnor.uikit.filter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Days between two dates as a filter's values: either the name of a [Preset], which moves with the
/// calendar, or two ISO dates.
///
/// @param from first day, or null for no beginning
/// @param to last day, included, or null for no end
public record PeriodFilter(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// Periods that are counted from today.
    public enum Preset {
        LAST_12_MONTHS,
        THIS_MONTH,
        THIS_QUARTER,
        THIS_TERTIAL,
        THIS_YEAR,
        LAST_YEAR;

        /// The days it means today.
        public PeriodFilter on(LocalDate today) {
            LocalDate year = today.withDayOfYear(1);
            return switch (this) {
                case LAST_12_MONTHS -> new PeriodFilter(today.minusYears(1).plusDays(1), today);
                case THIS_MONTH -> months(today, 1);
                case THIS_QUARTER -> months(today, 3);
                case THIS_TERTIAL -> months(today, 4);
                case THIS_YEAR -> months(today, 12);
                case LAST_YEAR -> new PeriodFilter(year.minusYears(1), year.minusDays(1));
            };
        }

        private static PeriodFilter months(LocalDate today, int length) {
            int first = (today.getMonthValue() - 1) / length * length + 1;
            LocalDate start = LocalDate.of(today.getYear(), first, 1);
            return new PeriodFilter(start, start.plusMonths(length).minusDays(1));
        }
    }

    /// Reads a filter's values.
    ///
    /// @return empty when they are no period
    public static Optional<PeriodFilter> read(List<String> values, LocalDate today) {
        if (values.size() == 1) {
            return preset(values).map(preset -> preset.on(today));
        }
        try {
            return values.size() == 2
                    ? Optional.of(new PeriodFilter(day(values.get(0)), day(values.get(1))))
                    : Optional.empty();
        } catch (DateTimeParseException notDates) {
            return Optional.empty();
        }
    }

    /// The preset that the values name, if they do.
    public static Optional<Preset> preset(List<String> values) {
        for (Preset preset : Preset.values()) {
            if (values.size() == 1 && preset.name().equals(values.getFirst())) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    /// The form that [#read] reads.
    public List<String> values() {
        return List.of(from == null ? "-" : from.toString(), to == null ? "-" : to.toString());
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
