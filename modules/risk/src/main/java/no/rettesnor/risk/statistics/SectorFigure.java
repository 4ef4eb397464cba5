package no.rettesnor.risk.statistics;

import static no.rettesnor.risk.texts.RiskTexts.text;

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
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// A table of counts by sector. They count analyses, risks and actions and no people, so the guard
/// of small cells lets them be told.
record SectorFigure(Store store, String key, int order, SectorCount counting)
        implements FigureSource {

    @Override
    public String id() {
        return RiskFigures.id(key);
    }

    @Override
    public Text name() {
        return text("figure.name." + key);
    }

    @Override
    public Figure figure(FigureQuestion question) {
        RisksAsked asked = RisksAsked.of(store, question);
        Map<String, long[]> counts = counting.count(asked, question);
        int width = counting.columns().size();
        long[] sums = new long[width];
        List<FigureRow> rows = new ArrayList<>();
        for (long[] own : counts.values()) {
            Arrays.setAll(sums, i -> sums[i] + own[i]);
        }
        asked.sectors(sectors(counts))
                .forEach(
                        (id, name) ->
                                rows.add(
                                        FigureRow.of(
                                                name,
                                                values(
                                                        counts.getOrDefault(id, new long[width]),
                                                        question,
                                                        asked.unit(question, id)))));
        Text title = text("figure.title." + key, question.period().words());
        return new Figure(
                id(),
                title,
                ChartKind.NONE,
                text("figure.sector"),
                counting.columns().stream()
                        .map(name -> new FigureColumn(name, Measure.THINGS, false))
                        .toList(),
                rows,
                new FigureRow(text("figure.all"), 0, false, values(sums, question, null)),
                text("figure.alt.table", title),
                text("figure.source"),
                List.of(text("figure.note." + key)));
    }

    private static Set<String> sectors(Map<String, long[]> counts) {
        Set<String> sectors = new HashSet<>(counts.keySet());
        sectors.remove(SectorCount.NOWHERE);
        return sectors;
    }

    private List<FigureValue> values(
            long[] counts, FigureQuestion question, @Nullable String unit) {
        return IntStream.range(0, counts.length)
                .mapToObj(
                        column ->
                                FigureValue.counted(
                                        counts[column], counting.rows(column, question, unit)))
                .toList();
    }

    @Override
    public List<Definition> definitions() {
        return RiskFigures.definitions();
    }
}
