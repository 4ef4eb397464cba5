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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The course of each sector in a small chart of its own, or of each unit as a line beside its
/// name.
record CourseFigure(DeviationFigures figures, String key, int order, ChartKind kind)
        implements RegisterFigure {

    private static final int MONTHS_OF_SPARKLINES = 12;
    private static final int DEEPEST = 2;

    @Override
    public Figure figure(FigureQuestion question) {
        Asked asked = figures.ask(question);
        boolean panels = kind == ChartKind.SMALL_MULTIPLES;
        int many = panels ? TrendSource.MONTHS : MONTHS_OF_SPARKLINES;
        Months months = Months.before(question.period(), asked.base(), many, figures.today());
        CrossTable table =
                panels
                        ? asked.statistics().table(Dimension.MONTH, Dimension.SECTOR, months.base())
                        : asked.statistics().table(Dimension.UNIT, Dimension.MONTH, months.base());
        List<FigureColumn> columns = new ArrayList<>();
        List<FigureRow> rows = new ArrayList<>();
        List<Integer> places = panels ? bySize(table) : inOrder(table);
        places.forEach(
                place ->
                        columns.add(
                                new FigureColumn(table.columns().get(place), Measure.COUNT, true)));
        for (CrossTable.Line line : table.lines()) {
            if (line.depth() <= DEEPEST) {
                List<FigureValue> values =
                        places.stream()
                                .map(place -> DeviationFigures.value(line.cells().get(place)))
                                .toList();
                boolean partial = panels && months.isPartial(YearMonth.parse(line.key()));
                rows.add(
                        new FigureRow(
                                line.name(),
                                line.depth(),
                                true,
                                values,
                                partial ? PointState.PARTIAL : PointState.PLAIN));
            }
        }
        Text title = DeviationTexts.text("figure.title." + key, question.period().words());
        return new Figure(
                id(),
                title,
                kind,
                panels ? Dimension.MONTH.label() : Dimension.UNIT.label(),
                columns,
                rows,
                null,
                DeviationTexts.text(
                        "figure.alt.table", title, table.total().sum().number().orElse(0)),
                asked.source(months.base()),
                List.of(DeviationTexts.text("figure.note.blank")));
    }

    /// The largest first, so that small charts are compared with those of their own height.
    private static List<Integer> bySize(CrossTable table) {
        return inOrder(table).stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Integer place) ->
                                                table.total().cells().get(place).number().orElse(0))
                                .reversed())
                .toList();
    }

    private static List<Integer> inOrder(CrossTable table) {
        return IntStream.range(0, table.columns().size()).boxed().toList();
    }

    @Override
    public List<Definition> definitions() {
        return DeviationFigures.definitions();
    }
}
