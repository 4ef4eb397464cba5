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
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts by one dimension, with the same period of last year beside; by month also how many units
/// could report.
record CountFigure(DeviationFigures figures, String key, int order, Dimension lines, ChartKind kind)
        implements RegisterFigure {

    @Override
    public Figure figure(FigureQuestion question) {
        Asked asked = figures.ask(question);
        boolean months = lines == Dimension.MONTH;
        CrossTable now = asked.statistics().table(lines, asked.base());
        CrossTable before =
                asked.statistics().table(lines, DeviationStatistics.yearBefore(asked.base()));
        Map<String, Cell> cellsBefore = new HashMap<>();
        before.lines()
                .forEach(line -> cellsBefore.put(months ? month(line) : line.key(), line.sum()));
        List<FigureRow> rows = new ArrayList<>();
        for (CrossTable.Line line : now.lines()) {
            Cell last = cellsBefore.get(months ? month(line) : line.key());
            List<FigureValue> values = new ArrayList<>();
            values.add(DeviationFigures.value(line.sum()));
            values.add(last == null ? FigureValue.BLANK : DeviationFigures.value(last));
            if (months) {
                values.add(
                        FigureValue.measured(
                                asked.statistics()
                                        .unitsInUse(YearMonth.parse(line.key()), asked.base())));
            }
            boolean partial =
                    months && YearMonth.parse(line.key()).equals(YearMonth.from(figures.today()));
            rows.add(
                    new FigureRow(
                            line.name(),
                            line.depth(),
                            line.depth() == 0,
                            values,
                            partial ? PointState.PARTIAL : PointState.PLAIN));
        }
        List<FigureValue> totals = new ArrayList<>();
        totals.add(DeviationFigures.value(now.total().sum()));
        totals.add(DeviationFigures.value(before.total().sum()));
        if (months) {
            totals.add(FigureValue.BLANK);
        }
        return new Figure(
                id(),
                DeviationTexts.text("figure.title." + key, question.period().words()),
                kind,
                lines.label(),
                columns(question, months),
                rows,
                new FigureRow(now.total().name(), 0, false, totals),
                alt(question, now),
                asked.source(),
                List.of(DeviationTexts.text("figure.note.blank")));
    }

    private static List<FigureColumn> columns(FigureQuestion question, boolean months) {
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(new FigureColumn(question.period().words(), Measure.COUNT, true));
        columns.add(
                new FigureColumn(question.period().previousYear().words(), Measure.COUNT, true));
        if (months) {
            columns.add(
                    new FigureColumn(
                            DeviationTexts.text("figure.units_in_use"), Measure.COUNT, false));
        }
        return columns;
    }

    /// The month without its year, so that it meets the same month of last year.
    private static String month(CrossTable.Line line) {
        return line.key().substring(5);
    }

    /// What the chart shows in one sentence: the whole, and where most of it is.
    private Text alt(FigureQuestion question, CrossTable table) {
        CrossTable.Line most = null;
        for (CrossTable.Line line : table.lines()) {
            if (line.depth() == 0 && (most == null || count(line) > count(most))) {
                most = line;
            }
        }
        Text name = DeviationTexts.text("figure.title." + key, question.period().words());
        return most == null || count(most) == 0
                ? DeviationTexts.text("figure.alt.none", name)
                : DeviationTexts.text(
                        "figure.alt.most",
                        name,
                        table.total().sum().number().orElse(0),
                        most.name(),
                        count(most));
    }

    private static long count(CrossTable.Line line) {
        return line.sum().number().orElse(0);
    }

    @Override
    public List<Definition> definitions() {
        return DeviationFigures.definitions();
    }
}
