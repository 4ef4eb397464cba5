package no.rettesnor.deviations.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people call a deviation: `2025-0143`, unique within one municipality.
///
/// @param year the calendar year it was reported in
/// @param serial its place in that year, from 1; may grow beyond four digits
public record DeviationNumber(int year, int serial) implements Comparable<DeviationNumber> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4,9})");
    private static final Comparator<DeviationNumber> ORDER =
            Comparator.comparingInt(DeviationNumber::year)
                    .thenComparingInt(DeviationNumber::serial);

    public DeviationNumber {
        if (year < 1000 || year > 9999 || serial < 1) {
            throw new IllegalArgumentException("No such number: " + year + "-" + serial);
        }
    }

    /// Reads what [#toString] writes.
    ///
    /// @return empty when it is something else
    public static Optional<DeviationNumber> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || Integer.parseInt(form.group(2)) == 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        return year < 1000
                ? Optional.empty()
                : Optional.of(new DeviationNumber(year, Integer.parseInt(form.group(2))));
    }

    @Override
    public int compareTo(DeviationNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String digits = Integer.toString(serial);
        return year + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
