package no.rettesnor.imports.mapping;

import no.rettesnor.office.table.Cell;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day: `08:15`, `8.15`, `kl. 0815`, `08:15:30`, `8:15 PM`, or what a spreadsheet
/// holds as a time.
public final class TimeCell {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?:ca\\.?\\s*)?(?:kl(?:okka|okken|ockan)?\\.?\\s*)?"
                            + "(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?|(\\d{2}))?"
                            + "\\s*(?:([ap])\\.?m\\.?)?");
    private static final double SECONDS_OF_DAY = 86_400;

    private TimeCell() {}

    /// The time, to the second; null when the cell holds none. The whole hour alone (`8`) is a time
    /// only where it says so (`kl. 8`, `8 PM`).
    public static @Nullable LocalTime read(Cell cell) {
        return switch (cell) {
            case Cell.Time(LocalTime time) -> time.withNano(0);
            case Cell.Date date -> date.hasTime() ? date.value().toLocalTime().withNano(0) : null;
            // How a spreadsheet keeps a time whose cell is not formatted as one.
            case Cell.Numeric(double part) ->
                    part >= 0 && part < 1
                            ? LocalTime.ofSecondOfDay(
                                    Math.round(part * SECONDS_OF_DAY) % (long) SECONDS_OF_DAY)
                            : null;
            case Cell.Words(String words) -> ofWords(words.strip());
            case Cell.Truth _, Cell.Fault _, Cell.Blank _ -> null;
        };
    }

    private static @Nullable LocalTime ofWords(String words) {
        Matcher form = WORDS.matcher(words);
        if (!form.matches()) {
            return null;
        }
        String minutes = form.group(2) == null ? form.group(4) : form.group(2);
        String half = form.group(5);
        boolean bare = minutes == null && half == null;
        if (bare && Character.isDigit(words.charAt(0))) {
            return null;
        }
        int hour = Integer.parseInt(form.group(1));
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        int second = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        return (hour > 23 && !midnight) || minute > 59 || second > 59
                ? null
                : LocalTime.of(hour % 24, minute, second);
    }
}
