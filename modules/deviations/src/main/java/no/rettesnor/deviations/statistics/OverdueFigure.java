package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.statistics.DeviationFigures.Asked;
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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Cases that somebody should look after, by sector: those still open, and those with an action
/// that should have been done, as things stand on the day of the figure.
record OverdueFigure(DeviationFigures figures, String key, int order) implements FigureSource {

    @Override
    public String id() {
        return DeviationFigures.id(key);
    }

    @Override
    public Text name() {
        return DeviationTexts.text("figure.name." + key);
    }

    @Override
    public Figure figure(FigureQuestion question) {
        Asked asked = figures.ask(question);
        DeviationFilter open =
                asked.base()
                        .withStatuses(
                                Arrays.stream(DeviationStatus.values())
                                        .filter(status -> !status.isEnded())
                                        .collect(Collectors.toSet()));
        CrossTable unfinished = asked.statistics().table(Dimension.SECTOR, open);
        CrossTable overdue =
                asked.statistics().table(Dimension.SECTOR, asked.base().withOverdue(true));
        Map<String, Cell> late = new HashMap<>();
        overdue.lines().forEach(line -> late.put(line.key(), line.sum()));
        List<FigureRow> rows = new ArrayList<>();
        for (CrossTable.Line line : unfinished.lines()) {
            Cell cell = late.get(line.key());
            rows.add(
                    new FigureRow(
                            line.name(),
                            line.depth(),
                            true,
                            List.of(
                                    DeviationFigures.value(line.sum()),
                                    cell == null
                                            ? FigureValue.BLANK
                                            : DeviationFigures.value(cell))));
        }
        Text title = DeviationTexts.text("figure.title." + key, question.period().words());
        return new Figure(
                id(),
                title,
                ChartKind.BAR,
                Dimension.SECTOR.label(),
                List.of(
                        new FigureColumn(DeviationTexts.text("figure.open"), Measure.COUNT, true),
                        new FigureColumn(
                                DeviationTexts.text("figure.overdue"), Measure.COUNT, true)),
                rows,
                new FigureRow(
                        unfinished.total().name(),
                        0,
                        false,
                        List.of(
                                DeviationFigures.value(unfinished.total().sum()),
                                DeviationFigures.value(overdue.total().sum()))),
                DeviationTexts.text(
                        "figure.alt.overdue",
                        title,
                        unfinished.total().sum().number().orElse(0),
                        overdue.total().sum().number().orElse(0)),
                asked.source(),
                List.of(DeviationTexts.text("figure.note.overdue")));
    }

    @Override
    public List<Definition> definitions() {
        return DeviationFigures.definitions();
    }
}
