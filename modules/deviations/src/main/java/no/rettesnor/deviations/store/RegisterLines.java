package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads the texts that `RegisterMapper.xml` makes of many rows. One reader reads one register,
/// since it remembers what it has met.
final class RegisterLines {

    private static final char END = '\u001E';
    private static final int DAY_LENGTH = "2025-03-31".length();
    private static final int SECOND_LENGTH = "2025-03-31T08:15:00Z".length();
    private static final List<DeviationKind> KINDS = List.of(DeviationKind.values());
    private static final List<DeviationStatus> STATUSES = List.of(DeviationStatus.values());

    private final Map<String, Integer> codes = new HashMap<>();

    void read(byte[] lines, Consumer<RegisterRow> consumer) {
        int from = 0;
        while (from < lines.length) {
            int end = next(lines, from, END);
            consumer.accept(row(lines, from, end));
            from = end + 1;
        }
    }

    private RegisterRow row(byte[] lines, int from, int until) {
        int placeEnd = next(lines, from, RegisterRow.BETWEEN);
        int dayEnd = next(lines, placeEnd + 1, RegisterRow.BETWEEN);
        int reportedEnd = next(lines, dayEnd + 1, RegisterRow.BETWEEN);
        int closedEnd = next(lines, reportedEnd + 1, RegisterRow.BETWEEN);
        int codesEnd = closedEnd;
        for (int i = 0; i < 5; i++) {
            codesEnd = next(lines, codesEnd + 1, RegisterRow.BETWEEN);
        }
        return new RegisterRow(
                number(lines, from, placeEnd),
                text(lines, codesEnd + 1, until),
                codes.computeIfAbsent(text(lines, closedEnd + 1, codesEnd), RegisterLines::packed),
                (int) day(lines, placeEnd + 1, dayEnd),
                second(lines, dayEnd + 1, reportedEnd),
                closed(lines, reportedEnd + 1, closedEnd));
    }

    /// Where the next such sign stands, or the end. In UTF-8 no part of another letter looks like
    /// it.
    private static int next(byte[] lines, int from, char sign) {
        int at = from;
        while (at < lines.length && lines[at] != sign) {
            at++;
        }
        return at;
    }

    private static String text(byte[] lines, int from, int until) {
        return new String(lines, from, until - from, StandardCharsets.UTF_8);
    }

    private static int packed(String words) {
        String[] parts = words.split(String.valueOf(RegisterRow.BETWEEN), -1);
        return KINDS.indexOf(DeviationKind.valueOf(parts[0]))
                + 8 * STATUSES.indexOf(DeviationStatus.valueOf(parts[1]))
                + 64 * Integer.parseInt(parts[2])
                + 512 * Integer.parseInt(parts[3])
                + 4096 * Integer.parseInt(parts[4]);
    }

    private static @Nullable Long closed(byte[] lines, int from, int until) {
        return from == until ? null : Long.valueOf(second(lines, from, until));
    }

    private static long second(byte[] lines, int from, int until) {
        if (until - from != SECOND_LENGTH) {
            return Instant.parse(text(lines, from, until)).getEpochSecond();
        }
        return day(lines, from, from + DAY_LENGTH) * 86_400
                + number(lines, from + 11, from + 13) * 3_600
                + number(lines, from + 14, from + 16) * 60
                + number(lines, from + 17, from + 19);
    }

    private static long day(byte[] lines, int from, int until) {
        if (until - from != DAY_LENGTH) {
            return LocalDate.parse(text(lines, from, until)).toEpochDay();
        }
        return LocalDate.of(
                        (int) number(lines, from, from + 4),
                        (int) number(lines, from + 5, from + 7),
                        (int) number(lines, from + 8, from + 10))
                .toEpochDay();
    }

    private static long number(byte[] lines, int from, int until) {
        long number = 0;
        for (int i = from; i < until; i++) {
            number = number * 10 + (lines[i] - '0');
        }
        return number;
    }
}
