package no.rettesnor.figures;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// One number of a figure.
///
/// @param number null when there is nothing to count, such as a unit that was not in use yet; never
///   the same as 0
/// @param rowsBehind null when the number counts no rows, such as a median
public record FigureValue(@Nullable Double number, @Nullable RowsBehind rowsBehind) {

    /// No number: not in use, or nothing to measure.
    public static final FigureValue BLANK = new FigureValue(null, null);

    /// A count that leads to its rows.
    public static FigureValue counted(long count, RowsBehind rows) {
        return new FigureValue((double) count, rows);
    }

    /// A measured number that counts no rows.
    public static FigureValue measured(double number) {
        return new FigureValue(number, null);
    }

    /// Whether there is no number.
    public boolean isBlank() {
        return number == null;
    }

    /// Where its rows can be seen.
    public Optional<RowsBehind> rows() {
        return Optional.ofNullable(rowsBehind);
    }
}
