package no.rettesnor.reports;

import no.rettesnor.feature.Feature;
import no.rettesnor.feature.Features;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.RowSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// A feature with one figure, whose number in the north a test can change.
public final class CountingFeature implements Feature, FigureSource, RowSource {

    public int north = 12;
    int before = 10;

    /// How often it has been asked for its figure.
    public int asked;

    @Override
    public StoreFeature storage() {
        return new OrganisationTables();
    }

    @Override
    public List<FigureSource> figures(Store store, Features features) {
        return List.of(this);
    }

    @Override
    public List<RowSource> rows(Store store, Features features) {
        return List.of(this);
    }

    @Override
    public String id() {
        return "counting.by-place";
    }

    @Override
    public Text name() {
        return Text.verbatim("Etter sted");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Figure figure(FigureQuestion question) {
        asked++;
        return new Figure(
                id(),
                name(),
                ChartKind.BAR,
                Text.verbatim("Sted"),
                List.of(
                        new FigureColumn(question.period().words(), Measure.COUNT, true),
                        new FigureColumn(
                                question.period().previousYear().words(), Measure.COUNT, true)),
                List.of(
                        FigureRow.of(
                                Text.verbatim("Nord"),
                                List.of(count("nord", north), count("nord før", before))),
                        FigureRow.of(
                                Text.verbatim("Sør"),
                                List.of(count("sør", 7), count("sør før", 8)))),
                new FigureRow(
                        Text.verbatim("I alt"),
                        0,
                        false,
                        List.of(count("alt", north + 7), count("alt før", before + 8))),
                Text.verbatim("Stolpediagram med to steder."),
                Text.verbatim("Kilde: oppdiktet"),
                List.of());
    }

    private static FigureValue count(String which, int number) {
        return FigureValue.counted(number, new RowsBehind("places", which));
    }

    @Override
    public List<Definition> definitions() {
        return List.of();
    }

    @Override
    public List<Text> headers() {
        return List.of(Text.verbatim("Sted"));
    }

    @Override
    public long count(FigureQuestion question) {
        return north + 7L;
    }

    @Override
    public void each(
            FigureQuestion question,
            ProgressMonitor monitor,
            Consumer<List<@Nullable Object>> row) {
        for (int i = 0; i < count(question); i++) {
            row.accept(List.of(i < north ? "Nord" : "Sør"));
        }
    }
}
