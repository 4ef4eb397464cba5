package no.rettesnor.figures.export;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.kernel.Language;
import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A figure's table and native chart in one language. A blank stays blank: an empty cell, a gap in
/// the chart. A hidden number is a gap in the chart and a colon in the table.
public final class FigureTables {

    private static final String INDENT = "    ";

    private final Figure figure;
    private final Language language;

    public FigureTables(Figure figure, Language language) {
        this.figure = figure;
        this.language = language;
    }

    /// All its numbers.
    public TableSpec table() {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.text(figure.rowHeader().in(language)));
        for (FigureColumn column : figure.columns()) {
            columns.add(new ColumnSpec(column.name().in(language), format(column.measure())));
        }
        List<List<Cell>> rows = figure.rows().stream().map(this::cells).toList();
        return new TableSpec(columns, rows, figure.totals().map(this::cells).orElse(null));
    }

    /// Its chart; empty when it has none, or nothing to draw.
    public Optional<ChartSpec> chart() {
        List<FigureRow> rows = figure.chartedRows();
        if (figure.kind() == ChartKind.NONE || figure.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        List<ChartSpec.Series> series =
                IntStream.range(0, figure.columns().size())
                        .filter(place -> figure.columns().get(place).charted())
                        .mapToObj(place -> series(rows, place))
                        .toList();
        return Optional.of(
                new ChartSpec(
                        kind(),
                        "",
                        rows.stream().map(row -> row.name().in(language)).toList(),
                        series,
                        "",
                        "",
                        figure.altText().in(language)));
    }

    private ChartSpec.Series series(List<FigureRow> rows, int place) {
        List<Double> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.values().get(place).number()));
        return new ChartSpec.Series(figure.columns().get(place).name().in(language), values);
    }

    private ChartSpec.Kind kind() {
        return switch (figure.kind()) {
            case BAR -> ChartSpec.Kind.BAR;
            case LINE, RUN, SMALL_MULTIPLES, SPARKLINES -> ChartSpec.Kind.LINE;
            case COLUMN, NONE -> ChartSpec.Kind.COLUMN;
        };
    }

    private List<Cell> cells(FigureRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(INDENT.repeat(row.depth()) + row.name().in(language)));
        for (FigureValue value : row.values()) {
            cells.add(cell(value));
        }
        return cells;
    }

    private static Cell cell(FigureValue value) {
        Double number = value.number();
        if (value.hidden()) {
            return Cell.of(NumberWriting.HIDDEN);
        }
        return number == null ? Cell.blank() : new Cell.Numeric(number);
    }

    private static ValueFormat format(Measure measure) {
        return switch (measure) {
            case COUNT -> ValueFormat.WHOLE;
            case NUMBER, DAYS -> ValueFormat.DECIMAL;
            case SHARE -> ValueFormat.PERCENT;
        };
    }
}
