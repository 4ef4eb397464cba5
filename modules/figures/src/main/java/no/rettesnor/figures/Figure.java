package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A figure: what was found, the chart and the table that show it, and what a reader must know
/// about it. It never travels without its table, its alt text and its source line.
///
/// @param id stable name, for links, file names and the command line
/// @param title what it shows, as a finding where there is one
/// @param kind how it is drawn
/// @param rowHeader header of the column with the rows' names
/// @param columns the columns of numbers
/// @param rows the rows, each with a value per column
/// @param total the row of totals, null where adding up makes no sense
/// @param altText what a person who cannot see the chart must be told
/// @param source where the numbers are from: register, filter, time of data
/// @param notes what must be known to read them right
/// @param marks what happened meanwhile, in order; the first has number 1 in the chart. Their words
///   stand among the notes
public record Figure(
        String id,
        Text title,
        ChartKind kind,
        Text rowHeader,
        List<FigureColumn> columns,
        List<FigureRow> rows,
        @Nullable FigureRow total,
        Text altText,
        Text source,
        List<Text> notes,
        List<FigureMark> marks) {

    public Figure {
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (FigureRow row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Figure %s has %d columns and a row with %d values"
                                .formatted(id, columns.size(), row.values().size()));
            }
        }
        if (total != null && total.values().size() != columns.size()) {
            throw new IllegalArgumentException("The totals of figure " + id + " do not fit");
        }
    }

    /// A figure in whose time nothing happened that must be marked.
    public Figure(
            String id,
            Text title,
            ChartKind kind,
            Text rowHeader,
            List<FigureColumn> columns,
            List<FigureRow> rows,
            @Nullable FigureRow total,
            Text altText,
            Text source,
            List<Text> notes) {
        this(id, title, kind, rowHeader, columns, rows, total, altText, source, notes, List.of());
    }

    /// The same figure under another title and with another alt text: the author's own.
    public Figure titled(Text otherTitle, Text otherAltText) {
        return new Figure(
                id,
                otherTitle,
                kind,
                rowHeader,
                columns,
                rows,
                total,
                otherAltText,
                source,
                notes,
                marks);
    }

    /// The row of totals, where there is one.
    public Optional<FigureRow> totals() {
        return Optional.ofNullable(total);
    }

    /// The rows that the chart shows.
    public List<FigureRow> chartedRows() {
        return rows.stream().filter(FigureRow::charted).toList();
    }

    /// The places of the columns that the chart shows.
    public List<Integer> chartedColumns() {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).charted())
                .boxed()
                .toList();
    }

    /// Whether no row holds any number, so that there is nothing to draw.
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.values().stream().allMatch(FigureValue::isBlank));
    }
}
