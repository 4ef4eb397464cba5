package no.rettesnor.office.excel;

import no.rettesnor.office.table.Cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/// Numbers that are dates because of how a workbook shows them.
public final class ExcelDates {

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_466;
    private static final int FALSE_LEAP_DAY = 60;
    private static final long MILLIS_A_DAY = 86_400_000L;

    private ExcelDates() {}

    /// The cell a number stands for when its format shows dates.
    ///
    /// @param serial days since the beginning of the workbook's time
    /// @param from1904 whether the workbook counts from 1904, as old Macs did
    /// @param elapsed whether the format shows elapsed time, which is a date only below 24 hours
    public static Cell cell(double serial, boolean from1904, boolean elapsed) {
        if (!(serial >= 0 && serial < LAST_DAY) || (elapsed && serial >= 1)) {
            return new Cell.Numeric(serial);
        }
        long millis = Math.round(serial * MILLIS_A_DAY);
        long day = millis / MILLIS_A_DAY;
        long ofDay = millis % MILLIS_A_DAY;
        LocalDateTime value =
                base(day, from1904).plusDays(day).atStartOfDay().plusNanos(ofDay * 1_000_000);
        return serial < 1 && !from1904
                ? new Cell.Time(value.toLocalTime())
                : new Cell.Date(value, ofDay != 0);
    }

    /// The date and time a number stands for in a workbook that counts from 1900, or nothing where
    /// the number is no date there.
    public static Optional<LocalDateTime> moment(double serial) {
        return cell(serial, false, false) instanceof Cell.Date date
                ? Optional.of(date.value())
                : Optional.empty();
    }

    private static LocalDate base(long day, boolean from1904) {
        if (from1904) {
            return DAY_0_OF_1904;
        }
        // Excel believes in a 29 February 1900; before it the count is one off.
        return day < FALSE_LEAP_DAY ? DAY_0.plusDays(1) : DAY_0;
    }

    /// Whether a format shows a number as a date or a time.
    ///
    /// @param id one of the built-in formats, or above 163 for the workbook's own
    /// @param code the format's code; ignored for built-in formats
    static boolean isDate(int id, String code) {
        if (id < 164 && code.isEmpty()) {
            return (id >= 14 && id <= 22)
                    || (id >= 27 && id <= 36)
                    || (id >= 45 && id <= 47)
                    || (id >= 50 && id <= 58);
        }
        String bare = bare(code);
        return bare.equals("general") ? false : bare.matches(".*[dmyhså].*");
    }

    /// Whether a format shows elapsed time: `[h]:mm`.
    static boolean isElapsed(int id, String code) {
        return id == 46 || code.toLowerCase(Locale.ROOT).matches("(?s).*\\[(h+|m+|s+)].*");
    }

    /// The code without quoted words, escaped signs, colours, conditions and locales.
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder();
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < code.length(); i++) {
            char each = code.charAt(i);
            if (quoted) {
                quoted = each != '"';
            } else if (bracketed) {
                bracketed = each != ']';
            } else if (each == '\\' || each == '_' || each == '*') {
                i++;
            } else if (each == '"') {
                quoted = true;
            } else if (each == '[') {
                bracketed =
                        !code.regionMatches(true, i, "[h", 0, 2)
                                && !code.regionMatches(true, i, "[m]", 0, 3)
                                && !code.regionMatches(true, i, "[s]", 0, 3);
            } else {
                bare.append(each);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
