package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionStatus;
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
import no.rettesnor.kernel.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What was due in the period against what of it has been done, by the unit that answers for it.
/// What was dropped is not counted.
record DoneActions(ActionFigures figures, String key, int order) implements FigureSource {

    private static final Set<ActionStatus> MEANT =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(ActionStatus.DROPPED)));

    @Override
    public String id() {
        return ActionFigures.id(key);
    }

    @Override
    public Text name() {
        return ActionTexts.text("figure.done");
    }

    @Override
    public Figure figure(FigureQuestion question) {
        ActionFilter due = ActionFigures.due(question, ActionFilter.ALL.withStatuses(MEANT));
        List<ActionLine> lines = figures.list().all(due);
        List<FigureRow> rows =
                figures.units(question).of(due, lines).stream()
                        .map(
                                share ->
                                        FigureRow.of(
                                                share.name(),
                                                values(share.actions(), share.filter())))
                        .toList();
        return new Figure(
                id(),
                ActionTexts.text("figure.done.title", question.period().words()),
                ChartKind.BAR,
                ActionTexts.text("list.unit"),
                List.of(
                        new FigureColumn(ActionTexts.text("figure.planned"), Measure.COUNT, true),
                        new FigureColumn(ActionStatus.DONE.label(), Measure.COUNT, true),
                        new FigureColumn(ActionTexts.text("figure.share"), Measure.SHARE, false)),
                rows,
                FigureRow.of(ActionTexts.text("figure.total"), values(lines, due)),
                ActionTexts.text("figure.done.alt", (long) lines.size(), done(lines)),
                ActionFigures.source(),
                List.of(ActionTexts.text("figure.due.note")));
    }

    private static List<FigureValue> values(List<ActionLine> lines, ActionFilter filter) {
        return List.of(
                ActionFigures.counted(lines.size(), filter),
                ActionFigures.counted(done(lines), filter.withStatuses(Set.of(ActionStatus.DONE))),
                ActionFigures.share(done(lines), lines.size()));
    }

    private static long done(List<ActionLine> lines) {
        return lines.stream().filter(line -> line.action().status() == ActionStatus.DONE).count();
    }

    @Override
    public List<Definition> definitions() {
        return ActionFigures.definitions();
    }
}
