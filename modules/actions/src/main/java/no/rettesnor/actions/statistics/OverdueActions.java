package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;

import java.time.LocalDate;
import java.util.List;

/// What is still to be done, and what should have been, by the unit that answers for it, as things
/// stand on the day of the figure.
record OverdueActions(ActionFigures figures, String key, int order) implements FigureSource {

    @Override
    public String id() {
        return ActionFigures.id(key);
    }

    @Override
    public Text name() {
        return ActionTexts.text("figure.overdue");
    }

    @Override
    public Figure figure(FigureQuestion question) {
        LocalDate today = figures.today();
        ActionFilter open = ActionFigures.within(question, ActionFilter.OPEN);
        List<ActionLine> lines = figures.list().all(open);
        List<FigureRow> rows =
                figures.units(question).of(open, lines).stream()
                        .map(
                                share ->
                                        FigureRow.of(
                                                share.name(),
                                                values(share.actions(), share.filter(), today)))
                        .toList();
        long late = late(lines, today);
        return new Figure(
                id(),
                name(),
                ChartKind.BAR,
                ActionTexts.text("list.unit"),
                List.of(
                        new FigureColumn(ActionTexts.text("figure.open"), Measure.COUNT, true),
                        new FigureColumn(ActionTexts.text("filter.overdue"), Measure.COUNT, true)),
                rows,
                FigureRow.of(ActionTexts.text("figure.total"), values(lines, open, today)),
                ActionTexts.text("figure.overdue.alt", (long) lines.size(), late),
                ActionFigures.source(),
                List.of(ActionTexts.text("figure.overdue.note", Days.words(today))));
    }

    private static List<FigureValue> values(
            List<ActionLine> lines, ActionFilter filter, LocalDate today) {
        return List.of(
                ActionFigures.counted(lines.size(), filter),
                ActionFigures.counted(late(lines, today), filter.withOverdue(true)));
    }

    private static long late(List<ActionLine> lines, LocalDate today) {
        return lines.stream().filter(line -> line.action().isOverdue(today)).count();
    }

    @Override
    public List<Definition> definitions() {
        return ActionFigures.definitions();
    }
}
