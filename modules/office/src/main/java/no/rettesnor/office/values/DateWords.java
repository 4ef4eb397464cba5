package no.rettesnor.office.values;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes written dates apart.
final class DateWords {

    /// What a text says about the order of day and month in its column.
    enum Evidence {
        DAY_FIRST,
        MONTH_FIRST,
        UNSURE,
        UNSURE_WITH_HALF_DAYS,
        NONE
    }

    private static final String TIME =
            "(?:[T,\\s]*(?:kl\\.?|klokken|klokka|at|ved)?\\s*"
                + "(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:[.:](?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
                + "\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?<offset>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";
    private static final String WEEKDAY =
            "(?:(?:man|mån|tir|tys|tis|ons|tor|fre|lør|lau|lör|søn|sun|sön|mon|tue|wed|thu|fri|sat)"
                    + "(?:dag|sdag|day|sday|nesday|rsday|urday)?[.]?,?\\s+)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"
                            + TIME,
                    FLAGS);
    private static final Pattern COMPACT =
            Pattern.compile("(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})" + TIME, FLAGS);
    private static final Pattern NUMBERS =
            Pattern.compile(
                    WEEKDAY
                            + "(?<first>\\d{1,2})(?<mark>[./-])\\s?(?<other>\\d{1,2})\\k<mark>\\s?"
                            + "(?<year>\\d{4}|\\d{2})\\.?"
                            + TIME,
                    FLAGS);
    private static final Pattern DAY_NAME =
            Pattern.compile(
                    WEEKDAY
                            + "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]*(?<name>\\p{L}{3,9})\\.?,?[\\s-]*"
                            + "(?<year>\\d{4}|\\d{2})"
                            + TIME,
                    FLAGS);
    private static final Pattern NAME_DAY =
            Pattern.compile(
                    WEEKDAY
                            + "(?<name>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"
                            + TIME,
                    FLAGS);
    private static final int LONGEST = 60;
    private static final int CENTURY_TURNS = 70;

    private DateWords() {}

    static Evidence evidence(String words) {
        Matcher numbers = NUMBERS.matcher(tidy(words));
        if (words.length() > LONGEST || !numbers.matches()) {
            return Evidence.NONE;
        }
        int first = Integer.parseInt(numbers.group("first"));
        int second = Integer.parseInt(numbers.group("other"));
        if (numbers.group("mark").equals(".") || (first > 12 && second <= 12)) {
            return Evidence.DAY_FIRST;
        }
        if (second > 12 && first <= 12) {
            return Evidence.MONTH_FIRST;
        }
        return numbers.group("half") == null ? Evidence.UNSURE : Evidence.UNSURE_WITH_HALF_DAYS;
    }

    static Optional<ReadDate> read(String words, DateReading.Order order, ZoneId here) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String tidy = tidy(words);
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT}) {
            Matcher matcher = pattern.matcher(tidy);
            if (matcher.matches()) {
                return withTime(date(matcher, number(matcher, "month")), matcher, here);
            }
        }
        for (Pattern pattern : new Pattern[] {DAY_NAME, NAME_DAY}) {
            Matcher matcher = pattern.matcher(tidy);
            if (matcher.matches() && MonthNames.number(matcher.group("name")) > 0) {
                int month = MonthNames.number(matcher.group("name"));
                return withTime(date(matcher, month), matcher, here);
            }
        }
        Matcher numbers = NUMBERS.matcher(tidy);
        return numbers.matches() ? ofNumbers(numbers, order, here) : Optional.empty();
    }

    private static Optional<ReadDate> ofNumbers(
            Matcher numbers, DateReading.Order order, ZoneId here) {
        int first = number(numbers, "first");
        int second = number(numbers, "other");
        // With dots the day always comes first, and a day above 12 settles it for this cell.
        boolean monthFirst =
                order == DateReading.Order.MONTH_FIRST && !numbers.group("mark").equals(".");
        boolean swap = monthFirst ? first <= 12 : second > 12 && first <= 12;
        int year = year(numbers.group("year"));
        return withTime(
                swap ? date(year, first, second) : date(year, second, first), numbers, here);
    }

    /// Spaces of all kinds become one ordinary space.
    private static String tidy(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ').strip().replaceAll("\\s+", " ");
    }

    private static Optional<LocalDate> date(Matcher matcher, int month) {
        return date(year(matcher.group("year")), month, number(matcher, "day"));
    }

    /// The date, or nothing where there is no such day.
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < CENTURY_TURNS ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<ReadDate> withTime(
            Optional<LocalDate> date, Matcher matcher, ZoneId here) {
        if (date.isEmpty() || matcher.group("hour") == null) {
            return date.map(day -> new ReadDate(day, null));
        }
        Optional<LocalTime> time = time(matcher);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local =
                    here(date.get().atTime(time.get()), matcher.group("offset"), here);
            return Optional.of(new ReadDate(local.toLocalDate(), local.toLocalTime()));
        } catch (DateTimeException _) {
            // No place on earth is that far from Greenwich.
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        int hour = number(matcher, "hour");
        String half = matcher.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String second = matcher.group("second");
        String fraction = matcher.group("fraction");
        try {
            return Optional.of(
                    LocalTime.of(
                            hour,
                            number(matcher, "minute"),
                            second == null ? 0 : Integer.parseInt(second),
                            fraction == null
                                    ? 0
                                    : Integer.parseInt((fraction + "00000000").substring(0, 9))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime here(LocalDateTime written, @Nullable String offset, ZoneId here) {
        if (offset == null) {
            return written;
        }
        ZoneOffset zone =
                offset.startsWith("+") || offset.startsWith("-")
                        ? ZoneOffset.of(offset)
                        : ZoneOffset.UTC;
        return written.atOffset(zone).atZoneSameInstant(here).toLocalDateTime();
    }
}
