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
import java.util.OptionalDouble;

/// How long cases took, by sector: median and ninetieth percentile, since a few very long ones
/// would pull an average.
record HandlingFigure(DeviationFigures figures, String key, int order) implements RegisterFigure {

    @Override
    public Figure figure(FigureQuestion question) {
        Asked asked = figures.ask(question);
        List<HandlingTime> times = asked.statistics().handling(Dimension.SECTOR, asked.base());
        List<FigureRow> rows = new ArrayList<>();
        times.subList(0, times.size() - 1)
                .forEach(
                        time ->
                                rows.add(
                                        new FigureRow(
                                                time.name(), time.depth(), true, values(time))));
        HandlingTime all = times.getLast();
        Text title = DeviationTexts.text("figure.title." + key, question.period().words());
        return new Figure(
                id(),
                title,
                ChartKind.BAR,
                Dimension.SECTOR.label(),
                List.of(
                        new FigureColumn(
                                DeviationTexts.text("figure.closed"), Measure.COUNT, false),
                        new FigureColumn(DeviationTexts.text("figure.median"), Measure.DAYS, true),
                        new FigureColumn(
                                DeviationTexts.text("figure.ninetieth"), Measure.DAYS, true)),
                rows,
                new FigureRow(all.name(), 0, false, values(all)),
                all.median().isEmpty()
                        ? DeviationTexts.text("figure.alt.none", title)
                        : DeviationTexts.text(
                                "figure.alt.handling",
                                title,
                                all.median().getAsDouble(),
                                all.ninetieth().orElse(0)),
                asked.source(),
                List.of(DeviationTexts.text("figure.note.open")));
    }

    private static List<FigureValue> values(HandlingTime time) {
        return List.of(
                DeviationFigures.value(time.closed()), days(time.median()), days(time.ninetieth()));
    }

    private static FigureValue days(OptionalDouble days) {
        return days.isEmpty() ? FigureValue.BLANK : FigureValue.measured(days.getAsDouble());
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                DeviationFigures.definition("handling"), DeviationFigures.definition("percentile"));
    }
}
