package no.rettesnor.imports.mapping;

import no.rettesnor.office.table.Cell;
import no.rettesnor.office.values.DateReading;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Reads the dates of one column.
///
/// What most files write (`31.03.2025`, `31/3/2025 8:05`, `2025-03-31T08:05:00`) is read here by
/// hand, because an import reads hundreds of thousands of dates and a regular expression for each
/// would cost as much as writing the row. Everything else is left to [DateReading], which knows all
/// forms.
public final class DateCell {

    private static final int LONGEST = 19;

    private final DateReading all;
    private final boolean monthFirst;

    /// @param order what `03/04/2025` means in the column
    public DateCell(DateReading.Order order) {
        this.all = DateReading.with(order);
        this.monthFirst = order == DateReading.Order.MONTH_FIRST;
    }

    /// The date and time; midnight when the cell has no time.
    ///
    /// @return null when the cell is no date
    public @Nullable LocalDateTime read(Cell cell) {
        if (cell instanceof Cell.Words(String words)) {
            LocalDateTime common = common(words.strip());
            if (common != null) {
                return common;
            }
        }
        return all.read(cell)
                .map(date -> date.date().atTime(date.time().orElse(LocalTime.MIDNIGHT)))
                .orElse(null);
    }

    /// The forms with three numbers, and perhaps a time of two or three more; null for all others.
    private @Nullable LocalDateTime common(String text) {
        if (text.length() < 8 || text.length() > LONGEST) {
            return null;
        }
        int firstEnd = digitsEnd(text, 0);
        int secondEnd = firstEnd < 0 ? -1 : digitsEnd(text, firstEnd + 1);
        int thirdEnd = secondEnd < 0 ? -1 : digitsEnd(text, secondEnd + 1);
        if (thirdEnd < 0 || text.charAt(firstEnd) != text.charAt(secondEnd)) {
            return null;
        }
        char mark = text.charAt(firstEnd);
        int first = number(text, 0, firstEnd);
        int second = number(text, firstEnd + 1, secondEnd);
        int third = number(text, secondEnd + 1, thirdEnd);
        boolean yearFirst = firstEnd == 4 && mark == '-';
        boolean yearLast = firstEnd <= 2 && thirdEnd - secondEnd == 5 && "./-".indexOf(mark) >= 0;
        if (!yearFirst && !yearLast) {
            return null;
        }
        try {
            LocalDate day =
                    yearFirst
                            ? LocalDate.of(first, second, third)
                            // A full stop is never American.
                            : monthFirst && mark != '.'
                                    ? LocalDate.of(third, first, second)
                                    : LocalDate.of(third, second, first);
            return withTime(day, text, thirdEnd);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDateTime withTime(LocalDate day, String text, int from) {
        if (from == text.length()) {
            return day.atStartOfDay();
        }
        int hourEnd = digitsEnd(text, from + 1);
        char before = text.charAt(from);
        if (hourEnd < 0 || hourEnd == text.length() || (before != ' ' && before != 'T')) {
            return null;
        }
        int minuteEnd = digitsEnd(text, hourEnd + 1);
        if (minuteEnd != hourEnd + 3 || text.charAt(hourEnd) != ':') {
            return null;
        }
        int hour = number(text, from + 1, hourEnd);
        int minute = number(text, hourEnd + 1, minuteEnd);
        if (minuteEnd == text.length()) {
            return day.atTime(hour, minute);
        }
        boolean seconds = minuteEnd + 3 == text.length() && text.charAt(minuteEnd) == ':';
        return seconds && digitsEnd(text, minuteEnd + 1) == text.length()
                ? day.atTime(hour, minute, number(text, minuteEnd + 1, text.length()))
                : null;
    }

    /// Where the digits that begin there end; -1 when there are none, or more than four.
    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == from || at - from > 4 ? -1 : at;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
