package no.rettesnor.figures.export;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.PointState;
import no.rettesnor.figures.chart.Panels;
import no.rettesnor.kernel.Language;
import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.report.ChartSpec.Series.Role;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Its charts: one, or several small ones on the same axis; none when there is nothing to draw,
    /// and for sparklines, whose numbers say it all.
    public List<ChartSpec> charts() {
        List<FigureRow> rows = figure.chartedRows();
        if (rows.stream().noneMatch(this::isDrawn)) {
            return List.of();
        }
        return switch (figure.kind()) {
            case NONE, SPARKLINES -> List.of();
            case BAR -> List.of(chart(ChartSpec.Kind.BAR, rows));
            case COLUMN -> List.of(chart(ChartSpec.Kind.COLUMN, rows));
            case LINE, RUN -> List.of(chart(ChartSpec.Kind.LINE, rows));
            case SMALL_MULTIPLES -> panels(rows);
        };
    }

    /// Whether any charted number is told: a row whose numbers are all blank or hidden draws
    /// nothing.
    private boolean isDrawn(FigureRow row) {
        return figure.chartedColumns().stream()
                .anyMatch(place -> row.values().get(place).number() != null);
    }

    private ChartSpec chart(ChartSpec.Kind kind, List<FigureRow> rows) {
        return new ChartSpec(
                kind,
                "",
                names(rows),
                figure.chartedColumns().stream().map(place -> series(rows, place)).toList(),
                "",
                "",
                figure.altText().in(language));
    }

    private List<ChartSpec> panels(List<FigureRow> rows) {
        Panels panels = new Panels(figure);
        List<ChartSpec> charts = new ArrayList<>();
        for (int place : panels.shown()) {
            String name = figure.columns().get(place).name().in(language);
            charts.add(
                    new ChartSpec(
                                    ChartSpec.Kind.LINE,
                                    name,
                                    names(rows),
                                    List.of(series(rows, place)),
                                    "",
                                    "",
                                    name + ". " + figure.altText().in(language))
                            .sharing(panels.top()));
        }
        return charts;
    }

    private List<String> names(List<FigureRow> rows) {
        return rows.stream().map(row -> row.name().in(language)).toList();
    }

    private ChartSpec.Series series(List<FigureRow> rows, int place) {
        FigureColumn column = figure.columns().get(place);
        List<@Nullable Double> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.values().get(place).number()));
        // Only the first column is of the time in question; last year's month was over.
        boolean first = figure.chartedColumns().getFirst() == place;
        boolean own = column.role() == ColumnRole.SERIES && (first || isOfOneTime());
        return new ChartSpec.Series(
                column.name().in(language),
                values,
                switch (column.role()) {
                    case SERIES -> Role.SERIES;
                    case COMPARISON -> Role.COMPARISON;
                    case CENTRE -> Role.CENTRE;
                    case LIMIT -> Role.LIMIT;
                },
                own ? places(rows, PointState.PARTIAL) : Set.of(),
                own ? places(rows, PointState.SIGNAL) : Set.of());
    }

    /// Whether all its columns are of the same periods, its rows.
    private boolean isOfOneTime() {
        return figure.kind() == ChartKind.LINE || figure.kind() == ChartKind.SMALL_MULTIPLES;
    }

    private static Set<Integer> places(List<FigureRow> rows, PointState state) {
        return IntStream.range(0, rows.size())
                .filter(place -> rows.get(place).state() == state)
                .boxed()
                .collect(Collectors.toSet());
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
            case COUNT, THINGS, STEP -> ValueFormat.WHOLE;
            case NUMBER, DAYS -> ValueFormat.DECIMAL;
            case SHARE -> ValueFormat.PERCENT;
        };
    }
}
