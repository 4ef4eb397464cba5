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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A table of counts by sector. They count analyses, risks and actions and no people, so the guard
/// of small cells lets them be told as sizes.
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
        RisksAsked asked = new RisksAsked(store, question);
        Map<String, long[]> counts = counting.count(asked, question);
        int width = counting.columns().size();
        long[] sums = new long[width];
        List<FigureRow> rows = new ArrayList<>();
        asked.sectors()
                .forEach(
                        (id, name) -> {
                            long[] own = counts.getOrDefault(id, new long[width]);
                            for (int i = 0; i < width; i++) {
                                sums[i] += own[i];
                            }
                            rows.add(FigureRow.of(name, values(own)));
                        });
        Text title = text("figure.title." + key, question.period().words());
        return new Figure(
                id(),
                title,
                ChartKind.NONE,
                text("figure.sector"),
                counting.columns().stream()
                        .map(name -> new FigureColumn(name, Measure.COUNT, false))
                        .toList(),
                rows,
                new FigureRow(text("figure.all"), 0, false, values(sums)),
                text("figure.alt.table", title),
                text("figure.source"),
                List.of(text("figure.note." + key)));
    }

    private static List<FigureValue> values(long[] counts) {
        return Arrays.stream(counts).mapToObj(FigureValue::measured).toList();
    }

    @Override
    public List<Definition> definitions() {
        return RiskFigures.definitions();
    }
}
