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

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A feature with one figure: two months, of which the first was not in use. It has rows in 2025
/// only.
public final class InventedFeature implements Feature {

    @Override
    public StoreFeature storage() {
        return new OrganisationTables();
    }

    @Override
    public List<FigureSource> figures(Store store, Features features) {
        return List.of(new Source());
    }

    @Override
    public List<RowSource> rows(Store store, Features features) {
        return List.of(new Rows());
    }

    private static final class Source implements FigureSource {
        @Override
        public String id() {
            return "invented.by-month";
        }

        @Override
        public Text name() {
            return Text.verbatim("Etter måned");
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Figure figure(FigureQuestion question) {
            RowsBehind rows = new RowsBehind("invented", "month=2");
            return new Figure(
                    id(),
                    Text.verbatim("Etter måned"),
                    ChartKind.COLUMN,
                    Text.verbatim("Måned"),
                    List.of(new FigureColumn(Text.verbatim("2025"), Measure.COUNT, true)),
                    List.of(
                            FigureRow.of(Text.verbatim("jan"), List.of(FigureValue.BLANK)),
                            FigureRow.of(
                                    Text.verbatim("feb"), List.of(FigureValue.counted(3, rows)))),
                    new FigureRow(
                            Text.verbatim("I alt"),
                            0,
                            false,
                            List.of(FigureValue.counted(3, rows))),
                    Text.verbatim("Stolpediagram med to måneder."),
                    Text.verbatim("Kilde: oppdiktet"),
                    List.of());
        }

        @Override
        public List<Definition> definitions() {
            return List.of(new Definition(Text.verbatim("Antall"), Text.verbatim("Hvor mange.")));
        }
    }

    private static final class Rows implements RowSource {
        @Override
        public Text name() {
            return Text.verbatim("Oppdiktet");
        }

        @Override
        public List<Text> headers() {
            return List.of(Text.verbatim("Tittel"), Text.verbatim("Dato"));
        }

        @Override
        public long count(FigureQuestion question) {
            return question.period().year() == 2025 ? 3 : 0;
        }

        @Override
        public void each(
                FigureQuestion question,
                ProgressMonitor monitor,
                Consumer<List<@Nullable Object>> row) {
            for (int i = 1; i <= count(question); i++) {
                row.accept(Arrays.asList("=SUM(" + i + ")", LocalDate.of(2025, 2, i)));
            }
        }
    }
}
