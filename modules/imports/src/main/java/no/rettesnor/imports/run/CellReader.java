package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.mapping.Cells;
import no.rettesnor.imports.mapping.DateCell;
import no.rettesnor.imports.mapping.TimeCell;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.values.BooleanReading;
import no.rettesnor.office.values.DateReading;
import no.rettesnor.office.values.NumberReading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// Turns the cells of one column into the values of one field.
abstract class CellReader {

    /// What a reader gives for a cell that it cannot take; [#problem] says why.
    static final Object UNREADABLE = NoValue.UNREADABLE;

    /// Stands where there is no value.
    enum NoValue {
        UNREADABLE,
        BLANK
    }

    private final Text problem;

    CellReader(Text problem) {
        this.problem = problem;
    }

    /// The value; null when the cell says nothing.
    ///
    /// @param meaning the cell's text, which does say something
    abstract @Nullable Object value(Cell cell, String meaning);

    /// How many cells said something that became nothing.
    long leftBlank() {
        return 0;
    }

    /// Why a row with an unreadable cell is rejected; the same for all rows.
    final Text problem() {
        return problem;
    }

    /// A reader of cells that are no choices.
    ///
    /// @param column the column's name, for the problem
    static CellReader of(
            FieldKind kind, DateReading.Order dates, NumberReading numbers, Text column) {
        return switch (kind) {
            case TEXT, LONG_TEXT -> new Words(column);
            case DATE -> new Day(dates, column);
            case DATE_TIME -> new Moment(dates, column);
            case TIME -> new Hour(column);
            case NUMBER -> new Amount(numbers, column);
            case BOOLEAN -> new Flag(column);
            case CHOICE, MULTI_CHOICE ->
                    throw new IllegalArgumentException("Choices are read by a ChoiceReader");
        };
    }

    /// Text as it stands.
    private static final class Words extends CellReader {
        Words(Text column) {
            super(column);
        }

        @Override
        Object value(Cell cell, String meaning) {
            return meaning;
        }
    }

    /// A date without its time of day.
    private static final class Day extends CellReader {
        private final DateCell dates;

        Day(DateReading.Order order, Text column) {
            super(text("row.no-date", column));
            this.dates = new DateCell(order);
        }

        @Override
        Object value(Cell cell, String meaning) {
            LocalDateTime read = dates.read(cell);
            return read == null ? UNREADABLE : read.toLocalDate();
        }
    }

    /// A date with its time of day.
    private static final class Moment extends CellReader {
        private final DateCell dates;

        Moment(DateReading.Order order, Text column) {
            super(text("row.no-date", column));
            this.dates = new DateCell(order);
        }

        @Override
        Object value(Cell cell, String meaning) {
            LocalDateTime read = dates.read(cell);
            return read == null ? UNREADABLE : read;
        }
    }

    /// A time of day. People write “in the morning” here; no row is lost for that.
    private static final class Hour extends CellReader {

        private long leftBlank;

        Hour(Text column) {
            super(column);
        }

        @Override
        @Nullable Object value(Cell cell, String meaning) {
            LocalTime read = TimeCell.read(cell);
            leftBlank += read == null ? 1 : 0;
            return read;
        }

        @Override
        long leftBlank() {
            return leftBlank;
        }
    }

    /// A number.
    private static final class Amount extends CellReader {
        private final NumberReading numbers;

        Amount(NumberReading numbers, Text column) {
            super(text("row.no-number", column));
            this.numbers = numbers;
        }

        @Override
        Object value(Cell cell, String meaning) {
            return numbers.read(cell).<Object>map(number -> number).orElse(UNREADABLE);
        }
    }

    /// Yes or no.
    private static final class Flag extends CellReader {
        private final BooleanReading flags = BooleanReading.of(List.of());

        Flag(Text column) {
            super(text("row.no-flag", column));
        }

        @Override
        Object value(Cell cell, String meaning) {
            return flags.read(cell).<Object>map(flag -> flag).orElse(UNREADABLE);
        }
    }

    /// The cell's text without space around it, or null when it says nothing.
    static @Nullable String meaning(Cell cell) {
        return cell.isBlank() ? null : Cells.meaning(cell.display());
    }
}
