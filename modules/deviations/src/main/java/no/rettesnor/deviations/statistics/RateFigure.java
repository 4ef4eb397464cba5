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
import no.rettesnor.figures.trend.Denominator;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.UnitSizes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How many there are for each hundred full-time posts or users of a sector, beside the counts. A
/// sector whose size is not known has no rate.
record RateFigure(DeviationFigures figures, String key, int order, Denominator by)
        implements RegisterFigure {

    @Override
    public Figure figure(FigureQuestion question) {
        Asked asked = figures.ask(question);
        UnitSizes sizes = figures.sizes();
        int year = question.period().year();
        CrossTable table = asked.statistics().table(Dimension.SECTOR, asked.base());
        List<FigureRow> rows = new ArrayList<>();
        boolean known = false;
        for (CrossTable.Line line : table.lines()) {
            OptionalDouble size = size(sizes, line.key(), year);
            known |= size.isPresent();
            rows.add(FigureRow.of(line.name(), values(line.sum(), size)));
        }
        OptionalDouble whole =
                figures.scope(question).stream()
                        .map(unit -> size(sizes, unit, year))
                        .reduce(RateFigure::sum)
                        .orElse(OptionalDouble.empty());
        Text title = DeviationTexts.text("figure.title." + key, question.period().words());
        List<Text> notes = new ArrayList<>();
        notes.add(DeviationTexts.text(known ? "figure.note.rate" : "figure.note.no-sizes"));
        if (known) {
            notes.add(DeviationTexts.text("figure.note.rate-small"));
        }
        return new Figure(
                id(),
                title,
                ChartKind.BAR,
                Dimension.SECTOR.label(),
                columns(),
                known ? rows : List.of(),
                known
                        ? new FigureRow(
                                table.total().name(), 0, false, values(table.total().sum(), whole))
                        : null,
                known
                        ? DeviationTexts.text("figure.alt.rate", title, rows.size())
                        : DeviationTexts.text("figure.alt.none", title),
                asked.source(),
                notes);
    }

    private List<FigureColumn> columns() {
        boolean posts = by == Denominator.FULL_TIME_POSTS;
        return List.of(
                new FigureColumn(DeviationTexts.text("figure.reported"), Measure.COUNT, false),
                new FigureColumn(
                        DeviationTexts.text(posts ? "figure.posts" : "figure.users"),
                        Measure.NUMBER,
                        false),
                new FigureColumn(
                        DeviationTexts.text(posts ? "figure.per-posts" : "figure.per-users"),
                        Measure.NUMBER,
                        true));
    }

    private List<FigureValue> values(Cell cell, OptionalDouble size) {
        Long count = cell.count();
        return List.of(
                DeviationFigures.value(cell),
                measured(size),
                count == null || size.isEmpty()
                        ? FigureValue.BLANK
                        : FigureValue.measured(count * by.each() / size.getAsDouble()));
    }

    private static FigureValue measured(OptionalDouble number) {
        return number.isEmpty() ? FigureValue.BLANK : FigureValue.measured(number.getAsDouble());
    }

    private OptionalDouble size(UnitSizes sizes, String unit, int year) {
        return by == Denominator.FULL_TIME_POSTS
                ? sizes.posts(unit, year)
                : sizes.users(unit, year);
    }

    private static OptionalDouble sum(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() + other.getAsDouble());
    }

    @Override
    public List<Definition> definitions() {
        return List.of(DeviationFigures.definition("rate"), DeviationFigures.definition("counted"));
    }
}
