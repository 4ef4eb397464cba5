package no.rettesnor.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of whole months that is reported on: a year, a tertial (four months, as Norwegian
/// municipalities count), a quarter or a month.
///
/// @param kind how long it is
/// @param year the calendar year, 1900–2999
/// @param number which one of its kind in the year, from 1; always 1 for a year
public record ReportingPeriod(Kind kind, int year, int number) {

    private static final TextBundle TEXTS =
            new TextBundle(locale -> ResourceBundle.getBundle("no.rettesnor.kernel.texts", locale));
    private static final Pattern FORM =
            Pattern.compile("((?:19|2\\d)\\d{2})(?:-(?:T([1-3])|[QK]([1-4])|(0[1-9]|1[0-2])))?");

    /// How long a period is.
    public enum Kind {
        YEAR(12),
        TERTIAL(4),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /// The number of months in one.
        public int months() {
            return months;
        }
    }

    public ReportingPeriod {
        if (year < 1900 || year > 2999 || number < 1 || number > 12 / kind.months) {
            throw new IllegalArgumentException(
                    "No such period: " + kind + " " + number + " of " + year);
        }
    }

    /// The calendar year.
    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(Kind.YEAR, year, 1);
    }

    /// Reads `2025`, `2025-T2`, `2025-Q3` (or `K3`, for *kvartal*) and `2025-03`.
    ///
    /// @return empty when it is none of these
    public static Optional<ReportingPeriod> parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return Optional.of(
                    new ReportingPeriod(Kind.TERTIAL, year, Integer.parseInt(form.group(2))));
        }
        if (form.group(3) != null) {
            return Optional.of(
                    new ReportingPeriod(Kind.QUARTER, year, Integer.parseInt(form.group(3))));
        }
        if (form.group(4) != null) {
            return Optional.of(
                    new ReportingPeriod(Kind.MONTH, year, Integer.parseInt(form.group(4))));
        }
        return Optional.of(year(year));
    }

    /// The first day.
    public LocalDate from() {
        return LocalDate.of(year, 1 + (number - 1) * kind.months, 1);
    }

    /// The first day after the period.
    public LocalDate until() {
        return from().plusMonths(kind.months);
    }

    /// Whether the day lies in the period.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(until());
    }

    /// Its months, in order.
    public List<YearMonth> monthsInOrder() {
        List<YearMonth> months = new ArrayList<>(kind.months);
        YearMonth first = YearMonth.from(from());
        for (int i = 0; i < kind.months; i++) {
            months.add(first.plusMonths(i));
        }
        return List.copyOf(months);
    }

    /// The same period a year before, for comparison.
    public ReportingPeriod previousYear() {
        return new ReportingPeriod(kind, year - 1, number);
    }

    /// In words: “2. tertial 2025”.
    public Text words() {
        return TEXTS.text(
                "period." + kind.name().toLowerCase(java.util.Locale.ROOT),
                Integer.toString(number),
                Integer.toString(year));
    }

    /// The form that [#parse] reads.
    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case TERTIAL -> year + "-T" + number;
            case QUARTER -> year + "-Q" + number;
            case MONTH -> "%d-%02d".formatted(year, number);
        };
    }
}
