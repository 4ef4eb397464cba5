package no.rettesnor.office.values;

import no.rettesnor.office.excel.ExcelDates;
import no.rettesnor.office.table.Cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// Reads dates as one column of a table writes them.
///
/// Norwegian and Swedish forms (`31.03.2025`, `31.3.25`, `31. mars 2025 kl. 14.30`), ISO 8601 (an
/// offset or `Z` is turned into local time), American (`03/31/2025 2:30 PM`), `20250331`, and
/// Excel's numbers. Whether `03/04/2025` is in March or April is decided for the column, by the
/// samples.
public final class DateReading {

    /// Which number comes first in `03/04/2025`.
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");
    // 1954 to 2119: outside it a bare number is more likely an amount or a case number than a day.
    private static final double FIRST_LIKELY_DAY = 20_000;
    private static final double LAST_LIKELY_DAY = 80_000;
    private static final double FIRST_COMPACT = 19_000_101;
    private static final double LAST_COMPACT = 21_001_231;

    private final Order order;
    private final boolean ambiguous;

    private DateReading(Order order, boolean ambiguous) {
        this.order = order;
        this.ambiguous = ambiguous;
    }

    /// Reads with that order, whatever the column holds.
    public static DateReading with(Order order) {
        return new DateReading(order, false);
    }

    /// Finds the order by the cells of a column. Where nothing tells, the day comes first.
    public static DateReading of(Iterable<? extends Cell> samples) {
        int day = 0;
        int month = 0;
        int unsure = 0;
        boolean american = false;
        for (Cell cell : samples) {
            if (!(cell instanceof Cell.Words words)) {
                continue;
            }
            switch (DateWords.evidence(words.value())) {
                case DAY_FIRST -> day++;
                case MONTH_FIRST -> month++;
                case UNSURE -> unsure++;
                case UNSURE_WITH_HALF_DAYS -> {
                    unsure++;
                    american = true;
                }
                case NONE -> {}
            }
        }
        if (day == 0 && month == 0) {
            return new DateReading(
                    american ? Order.MONTH_FIRST : Order.DAY_FIRST, unsure > 0 && !american);
        }
        return new DateReading(
                month > day ? Order.MONTH_FIRST : Order.DAY_FIRST, day > 0 && month > 0);
    }

    /// Which number comes first where only numbers are written.
    public Order order() {
        return order;
    }

    /// Whether the samples left the order open, or spoke for both: ask the user.
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /// The date of a cell, or nothing where it holds none.
    public Optional<ReadDate> read(Cell cell) {
        return switch (cell) {
            case Cell.Date date ->
                    Optional.of(
                            new ReadDate(
                                    date.value().toLocalDate(),
                                    date.hasTime() ? date.value().toLocalTime() : null));
            case Cell.Numeric number -> ofNumber(number.value());
            case Cell.Words words -> read(words.value());
            case Cell.Time _, Cell.Truth _, Cell.Fault _, Cell.Blank _ -> Optional.empty();
        };
    }

    /// The date of a text, or nothing where it is none.
    public Optional<ReadDate> read(String words) {
        return DateWords.read(words, order, HERE).or(() -> serialOf(words.strip()));
    }

    private static Optional<ReadDate> serialOf(String digits) {
        return digits.matches("\\d{5}([.,]\\d{1,12})?")
                ? ofNumber(Double.parseDouble(digits.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<ReadDate> ofNumber(double number) {
        if (number >= FIRST_COMPACT && number <= LAST_COMPACT && number == Math.rint(number)) {
            int digits = (int) number;
            return DateWords.date(digits / 10_000, digits / 100 % 100, digits % 100)
                    .map(date -> new ReadDate(date, null));
        }
        if (number < FIRST_LIKELY_DAY || number > LAST_LIKELY_DAY) {
            return Optional.empty();
        }
        return ExcelDates.moment(number).map(DateReading::withTimeIfAny);
    }

    private static ReadDate withTimeIfAny(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        boolean midnight = moment.equals(date.atStartOfDay());
        return new ReadDate(date, midnight ? null : moment.toLocalTime());
    }
}
