package no.rettesnor.imports.run;

import no.rettesnor.imports.mapping.Cells;
import no.rettesnor.imports.mapping.ColumnSurvey;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.TableRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one look through the whole table told: what its columns hold, and how its first rows read.
///
/// @param rows how many rows there are beneath the header
/// @param columns what each column holds, from the left
/// @param firstRows the first rows as they stand
/// @param suspectCells cells whose letters look damaged
public record TableSurvey(
        long rows, List<ColumnSurvey> columns, List<TableRow> firstRows, long suspectCells) {

    private static final int FIRST_ROWS = 50;
    private static final int SAMPLES = 200;
    private static final int VALUES = 500;
    private static final int LONGEST_VALUE = 200;

    /// Looks through the table.
    ///
    /// @throws ProblemException where the file turns out to be damaged
    public static TableSurvey of(ImportTable table, ProgressMonitor monitor)
            throws ProblemException {
        List<Column> columns = new ArrayList<>();
        for (HeaderGuess.Column column : table.columns()) {
            columns.add(new Column(column));
        }
        List<TableRow> first = new ArrayList<>();
        long count = 0;
        long suspect = 0;
        try (DataRows rows = table.rows(monitor)) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                count++;
                if (first.size() < FIRST_ROWS) {
                    first.add(row);
                }
                for (Column column : columns) {
                    suspect += column.look(row.cell(column.header.index())) ? 1 : 0;
                }
            }
        }
        return new TableSurvey(
                count, columns.stream().map(Column::survey).toList(), List.copyOf(first), suspect);
    }

    /// What the first rows of a table hold.
    static List<ColumnSurvey> of(List<HeaderGuess.Column> headers, List<TableRow> rows) {
        List<Column> columns = headers.stream().map(Column::new).toList();
        rows.forEach(
                row -> columns.forEach(column -> column.look(row.cell(column.header.index()))));
        return columns.stream().map(Column::survey).toList();
    }

    /// What is gathered about one column on the way.
    private static final class Column {

        private final HeaderGuess.Column header;
        private final Map<String, Long> values = new LinkedHashMap<>();
        private final List<Cell> samples = new ArrayList<>();
        private boolean more;
        private long filled;
        private int longest;

        Column(HeaderGuess.Column header) {
            this.header = header;
        }

        /// @return whether the cell looks damaged
        boolean look(Cell cell) {
            if (cell.isBlank()) {
                return false;
            }
            String meaning = Cells.meaning(cell.display());
            if (meaning == null) {
                return false;
            }
            filled++;
            longest = Math.max(longest, meaning.length());
            if (meaning.length() > LONGEST_VALUE) {
                more = true;
                if (samples.size() < SAMPLES / 10) {
                    samples.add(cell);
                }
            } else if (values.size() < VALUES) {
                if (values.merge(meaning, 1L, Long::sum) == 1 && samples.size() < SAMPLES) {
                    samples.add(cell);
                }
            } else if (values.computeIfPresent(meaning, (value, count) -> count + 1) == null) {
                more = true;
            }
            return cell instanceof Cell.Words && Cells.isSuspect(meaning);
        }

        ColumnSurvey survey() {
            return new ColumnSurvey(
                    header.index(),
                    header.key(),
                    header.name().in(Language.NB),
                    filled,
                    List.copyOf(samples),
                    values,
                    more,
                    longest);
        }
    }
}
