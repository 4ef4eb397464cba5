package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.Measure;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where the actions that were due in the period stand in the hierarchy of controls, and how large
/// a share is only a routine or training. What was dropped is not counted.
record ActionLevels(ActionFigures figures, String key, int order) implements FigureSource {

    @Override
    public String id() {
        return ActionFigures.id(key);
    }

    @Override
    public Text name() {
        return ActionTexts.text("figure.levels");
    }

    @Override
    public Figure figure(FigureQuestion question) {
        ActionFilter due =
                ActionFigures.due(
                        question,
                        ActionFilter.ALL.withStatuses(
                                EnumSet.complementOf(EnumSet.of(ActionStatus.DROPPED))));
        List<ActionLine> lines = figures.list().all(due);
        List<FigureRow> rows = new ArrayList<>();
        for (ControlLevel level : ControlLevel.values()) {
            rows.add(row(level.label(), level, level.name(), lines, due));
        }
        rows.add(row(ActionTexts.text("list.unstated"), null, ActionFilter.UNSTATED, lines, due));
        long weak = count(lines, ControlLevel.ADMINISTRATIVE);
        long percent = lines.isEmpty() ? 0 : Math.round(100.0 * weak / lines.size());
        return new Figure(
                id(),
                ActionTexts.text("figure.levels.title", question.period().words()),
                ChartKind.BAR,
                ActionTexts.text("field.control_level"),
                List.of(
                        new FigureColumn(ActionTexts.text("page.title"), Measure.COUNT, true),
                        new FigureColumn(ActionTexts.text("figure.share"), Measure.SHARE, false)),
                rows,
                FigureRow.of(
                        ActionTexts.text("figure.total"),
                        List.of(
                                ActionFigures.counted(lines.size(), due),
                                ActionFigures.share(lines.size(), lines.size()))),
                ActionTexts.text("figure.levels.alt", (long) lines.size(), percent),
                ActionFigures.source(),
                List.of(ActionTexts.text("figure.due.note")));
    }

    private static FigureRow row(
            Text name,
            @Nullable ControlLevel level,
            String code,
            List<ActionLine> lines,
            ActionFilter due) {
        long count = count(lines, level);
        return FigureRow.of(
                name,
                List.of(
                        ActionFigures.counted(count, due.withLevels(Set.of(code))),
                        ActionFigures.share(count, lines.size())));
    }

    private static long count(List<ActionLine> lines, @Nullable ControlLevel level) {
        return lines.stream().filter(line -> line.action().level() == level).count();
    }

    @Override
    public List<Definition> definitions() {
        return ActionFigures.definitions();
    }
}
