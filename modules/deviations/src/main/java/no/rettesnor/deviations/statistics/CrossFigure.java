package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.statistics.DeviationFigures.Asked;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/// Counts by two dimensions: a table without a chart, since a dozen series can be told apart by
/// nobody.
record CrossFigure(
        DeviationFigures figures, String key, int order, Dimension lines, Dimension across)
        implements RegisterFigure {

    @Override
    public Figure figure(FigureQuestion question) {
        Asked asked = figures.ask(question);
        CrossTable table = asked.statistics().table(lines, across, asked.base());
        List<FigureColumn> columns = new ArrayList<>();
        for (Text column : table.columns()) {
            columns.add(new FigureColumn(column, Measure.COUNT, false));
        }
        columns.add(new FigureColumn(DeviationTexts.text("count.all"), Measure.COUNT, false));
        List<FigureRow> rows = new ArrayList<>();
        for (CrossTable.Line line : table.lines()) {
            rows.add(new FigureRow(line.name(), line.depth(), false, values(line)));
        }
        Text title = DeviationTexts.text("figure.title." + key, question.period().words());
        return new Figure(
                id(),
                title,
                ChartKind.NONE,
                lines.label(),
                columns,
                rows,
                new FigureRow(table.total().name(), 0, false, values(table.total())),
                DeviationTexts.text(
                        "figure.alt.table", title, table.total().sum().number().orElse(0)),
                asked.source(),
                List.of(DeviationTexts.text("figure.note.blank")));
    }

    private static List<FigureValue> values(CrossTable.Line line) {
        List<FigureValue> values = new ArrayList<>();
        line.cells().forEach(cell -> values.add(DeviationFigures.value(cell)));
        values.add(DeviationFigures.value(line.sum()));
        return values;
    }

    @Override
    public List<Definition> definitions() {
        return DeviationFigures.definitions();
    }
}
