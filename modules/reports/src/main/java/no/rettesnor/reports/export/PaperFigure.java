package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A figure as it fits on a page: the ten largest rows of a long list, and a wide table turned so
/// that it is long instead. The workbook has all of it.
final class PaperFigure {

    private static final int LONG = 12;
    private static final int KEPT = 10;
    private static final int WIDE = 9;
    private static final int WIDEST = 14;

    private PaperFigure() {}

    static Figure of(Figure figure) {
        return turned(shortened(figure));
    }

    /// Whether its table can be read on a page; the widest ones are in the workbook alone.
    static boolean fits(Figure paper) {
        return paper.columns().size() <= WIDEST;
    }

    /// Whether every number is kept back: a page of colons tells nothing.
    static boolean tellsNothing(Figure paper) {
        return paper.rows().stream()
                .flatMap(row -> row.values().stream())
                .noneMatch(value -> value.number() != null && !value.hidden());
    }

    private static Figure shortened(Figure figure) {
        boolean flat = figure.rows().stream().allMatch(row -> row.depth() == 0);
        if (figure.kind() != ChartKind.BAR || !flat || figure.rows().size() <= LONG) {
            return figure;
        }
        List<FigureRow> largest =
                figure.rows().stream()
                        .sorted(Comparator.comparingDouble(PaperFigure::size).reversed())
                        .limit(KEPT)
                        .toList();
        List<Text> notes = new ArrayList<>(figure.notes());
        notes.addFirst(text("paper.largest", KEPT, figure.rows().size()));
        return new Figure(
                figure.id(),
                figure.title(),
                figure.kind(),
                figure.rowHeader(),
                figure.columns(),
                largest,
                figure.total(),
                figure.altText(),
                figure.source(),
                notes);
    }

    private static double size(FigureRow row) {
        Double number = row.values().getFirst().number();
        return number == null ? -1 : number;
    }

    /// Rows for columns. Only counts are turned, since a column has one measure.
    private static Figure turned(Figure figure) {
        boolean one = figure.columns().stream().map(FigureColumn::measure).distinct().count() == 1;
        FigureRow total = figure.total();
        if (figure.kind() != ChartKind.NONE
                || figure.columns().size() <= WIDE
                || figure.rows().size() >= figure.columns().size()
                || !one
                || total == null) {
            return figure;
        }
        List<FigureColumn> columns = new ArrayList<>();
        figure.rows().forEach(row -> columns.add(column(figure, row)));
        columns.add(column(figure, total));
        int last = figure.columns().size() - 1;
        List<FigureRow> rows =
                IntStream.range(0, last).mapToObj(place -> across(figure, total, place)).toList();
        return new Figure(
                figure.id(),
                figure.title(),
                figure.kind(),
                Text.verbatim(""),
                columns,
                rows,
                across(figure, total, last),
                figure.altText(),
                figure.source(),
                figure.notes());
    }

    private static FigureColumn column(Figure figure, FigureRow row) {
        return new FigureColumn(row.name(), figure.columns().getFirst().measure(), false);
    }

    private static FigureRow across(Figure figure, FigureRow total, int place) {
        List<FigureValue> values = new ArrayList<>();
        figure.rows().forEach(row -> values.add(row.values().get(place)));
        values.add(total.values().get(place));
        return new FigureRow(figure.columns().get(place).name(), 0, false, values);
    }
}
