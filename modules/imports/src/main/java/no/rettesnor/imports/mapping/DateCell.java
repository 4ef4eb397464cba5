package no.rettesnor.imports.mapping;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/// Reads a date, with or without a time, from what people and programs write: `31.03.2025`,
/// `31/3/25 8:05`, `2025-03-31T08:05:00Z`, `3/31/2025 8:05:00 PM`, `20250331`, `3. mars 2025`, `Mar
/// 3, 2025`, and the day numbers that Excel leaves behind (`45747`).
///
/// Written by hand because an import reads hundreds of thousands of them: it makes nothing but the
/// result.
public final class DateCell {

    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("mai", 5),
                    Map.entry("maj", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("des", 12),
                    Map.entry("dec", 12));

    private final DateOrder order;
    private final ZoneId zone;

    /// @param order what `03/04/2025` means
    /// @param zone the clock to which times with an offset (`Z`, `+01:00`) are turned
    public DateCell(DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /// The date and time; midnight when the text has no time.
    ///
    /// @return null when the text is no date
    public @Nullable LocalDateTime parse(String text) {
        try {
            return new Scan(text.strip()).read();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// One text being read from left to right.
    private final class Scan {

        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        @Nullable LocalDateTime read() {
            if (text.length() < 5 || text.length() > 40) {
                return null;
            }
            LocalDate day = Character.isDigit(text.charAt(0)) ? numbersFirst() : monthNameFirst();
            if (day == null) {
                return null;
            }
            return withTime(day);
        }

        private @Nullable LocalDate numbersFirst() {
            int start = at;
            int first = number();
            int digits = at - start;
            if (digits == 8) {
                return LocalDate.of(first / 10000, first / 100 % 100, first % 100);
            }
            if (digits == 5) {
                return serial(first);
            }
            char separator = separator();
            if (separator == 0) {
                return null;
            }
            if (at < text.length() && Character.isLetter(text.charAt(at))) {
                int month = monthName();
                skipSeparators();
                return month == 0 || digits > 2 ? null : day(year(), month, first);
            }
            int second = number();
            if (second < 0 || separator() == 0) {
                return null;
            }
            if (digits == 4) {
                int third = number();
                return third < 0 ? null : LocalDate.of(first, second, third);
            }
            int year = year();
            // A full stop is never American.
            boolean monthFirst = order == DateOrder.MONTH_FIRST && separator != '.';
            return monthFirst ? day(year, first, second) : day(year, second, first);
        }

        private @Nullable LocalDate serial(int days) {
            return days < 10000
                            || (at < text.length()
                                    && text.charAt(at) != '.'
                                    && text.charAt(at) != ',')
                    ? null
                    : EXCEL_DAY_ZERO.plusDays(days);
        }

        private @Nullable LocalDate monthNameFirst() {
            int month = monthName();
            if (month == 0) {
                return null;
            }
            skipSeparators();
            int day = number();
            skipSeparators();
            return day < 0 ? null : day(year(), month, day);
        }

        private @Nullable LocalDate day(int year, int month, int day) {
            return year < 0 ? null : LocalDate.of(year, month, day);
        }

        private @Nullable LocalDateTime withTime(LocalDate day) {
            if (at == text.length()) {
                return day.atStartOfDay();
            }
            char next = text.charAt(at);
            if ((next == '.' || next == ',') && at == 5) {
                double part = Double.parseDouble("0." + text.substring(at + 1));
                return day.atStartOfDay().plusSeconds(Math.round(part * 86_400));
            }
            if (next != 'T' && next != ' ' && next != ',') {
                return null;
            }
            skip(" ,T");
            if (text.startsWith("kl", at)) {
                at += 2;
                skip(". ");
            }
            return at == text.length() ? day.atStartOfDay() : time(day);
        }

        private @Nullable LocalDateTime time(LocalDate day) {
            int hour = number();
            if (hour < 0
                    || at == text.length()
                    || (text.charAt(at) != ':' && text.charAt(at) != '.')) {
                return null;
            }
            at++;
            int minute = number();
            int second = 0;
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                second = number();
                if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
                    at++;
                    number();
                }
            }
            if (minute < 0 || second < 0) {
                return null;
            }
            skip(" ");
            String rest = text.substring(at).toUpperCase(Locale.ROOT).replace(".", "");
            return switch (rest) {
                case "" ->
                        day.atTime(midnightAt24(hour), minute, second).plusDays(hour == 24 ? 1 : 0);
                case "AM" -> day.atTime(hour % 12, minute, second);
                case "PM" -> day.atTime(hour % 12 + 12, minute, second);
                default ->
                        OffsetDateTime.of(
                                        day,
                                        LocalTime.of(hour, minute, second),
                                        ZoneOffset.of(rest))
                                .atZoneSameInstant(zone)
                                .toLocalDateTime();
            };
        }

        private int midnightAt24(int hour) {
            return hour == 24 ? 0 : hour;
        }

        /// The digits here as a number, or -1 when there are none.
        private int number() {
            int value = -1;
            int start = at;
            while (at < text.length() && at - start < 9) {
                int digit = text.charAt(at) - '0';
                if (digit < 0 || digit > 9) {
                    break;
                }
                value = Math.max(value, 0) * 10 + digit;
                at++;
            }
            return value;
        }

        /// A year of four digits, or of two: until 69 this century, then the last.
        private int year() {
            int start = at;
            int year = number();
            return switch (at - start) {
                case 4 -> year;
                case 2 -> year < 70 ? 2000 + year : 1900 + year;
                default -> -1;
            };
        }

        private char separator() {
            if (at == text.length()) {
                return 0;
            }
            char c = text.charAt(at);
            if (c != '.' && c != '-' && c != '/' && c != ' ') {
                return 0;
            }
            at++;
            skip(" ");
            return c;
        }

        private void skipSeparators() {
            skip(" .,-/");
        }

        private void skip(String any) {
            while (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private int monthName() {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at - start < 3) {
                return 0;
            }
            return MONTHS.getOrDefault(
                    text.substring(start, start + 3).toLowerCase(Locale.ROOT), 0);
        }
    }
}
