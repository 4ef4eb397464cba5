package no.rettesnor.figures;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// One number of a figure.
///
/// @param number null when there is nothing to count, such as a unit that was not in use yet; never
///   the same as 0
/// @param rowsBehind null when the number counts no rows, such as a median
/// @param hidden whether there is a number that must not be told; then neither it nor its rows are
///   here
public record FigureValue(
        @Nullable Double number, @Nullable RowsBehind rowsBehind, boolean hidden) {

    /// No number: not in use, or nothing to measure.
    public static final FigureValue BLANK = new FigureValue(null, null, false);

    /// A number that is kept back for somebody's privacy.
    public static final FigureValue HIDDEN = new FigureValue(null, null, true);

    public FigureValue {
        if (hidden && (number != null || rowsBehind != null)) {
            throw new IllegalArgumentException("A hidden value holds no number");
        }
    }

    /// A count that leads to its rows.
    public static FigureValue counted(long count, RowsBehind rows) {
        return new FigureValue((double) count, rows, false);
    }

    /// A measured number that counts no rows.
    public static FigureValue measured(double number) {
        return new FigureValue(number, null, false);
    }

    /// Whether there is no number, neither shown nor hidden.
    public boolean isBlank() {
        return number == null && !hidden;
    }

    /// Where its rows can be seen.
    public Optional<RowsBehind> rows() {
        return Optional.ofNullable(rowsBehind);
    }
}
