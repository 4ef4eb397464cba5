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
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.FilterState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many risks stand in each cell of the matrix, on the scale that most analyses are rated on:
/// what is rated on another cannot stand in the same matrix.
record MatrixFigure(Store store, String key, int order, Stage stage) implements FigureSource {

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
        Optional<ScaleVersion> version = mostUsed(asked);
        Text title = text("figure.title." + key, question.period().words());
        List<FigureColumn> columns = new ArrayList<>();
        List<FigureRow> rows = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        if (version.isPresent()) {
            Scale scale = version.get().scale();
            FilterState ofScale =
                    RowsAsked.with(
                            RowsAsked.base(question, null), RowsAsked.SCALE, version.get().id());
            List<RatedRisk> risks =
                    asked.risks().stream()
                            .filter(
                                    rated ->
                                            asked.version(asked.analysis(rated))
                                                    .id()
                                                    .equals(version.get().id()))
                            .toList();
            RiskMatrix matrix = new RiskMatrix(scale, risks, stage, null);
            for (int step = 1; step <= scale.consequences().size(); step++) {
                columns.add(
                        new FigureColumn(
                                Text.verbatim(step + " " + scale.consequences().get(step - 1)),
                                Measure.THINGS,
                                false));
            }
            for (int step = scale.likelihoods().size(); step >= 1; step--) {
                rows.add(row(matrix, scale, step, ofScale));
            }
            notes.add(
                    text(
                            "figure.note.matrix",
                            version.get().name(),
                            risks.size(),
                            asked.risks().size() - risks.size(),
                            matrix.unrated().size()));
            notes.add(bands(matrix, scale));
        }
        return new Figure(
                id(),
                title,
                ChartKind.NONE,
                text("figure.likelihood"),
                columns,
                rows,
                null,
                text("figure.alt.table", title),
                text("figure.source"),
                notes);
    }

    private static Optional<ScaleVersion> mostUsed(RisksAsked asked) {
        Map<String, Integer> uses = new HashMap<>();
        for (RiskAnalysis analysis : asked.analyses()) {
            uses.merge(analysis.scaleId(), 1, Integer::sum);
        }
        return asked.analyses().stream()
                .map(asked::version)
                .max(
                        Comparator.comparingInt(
                                        (ScaleVersion each) -> uses.getOrDefault(each.id(), 0))
                                .thenComparing(ScaleVersion::id));
    }

    private FigureRow row(RiskMatrix matrix, Scale scale, int likelihood, FilterState ofScale) {
        List<FigureValue> values = new ArrayList<>();
        for (int step = 1; step <= scale.consequences().size(); step++) {
            Cell cell = new Cell(likelihood, step);
            values.add(
                    FigureValue.counted(
                            matrix.in(cell).size(),
                            RiskFilter.rows(
                                    RowsAsked.with(
                                            ofScale,
                                            RowsAsked.CELL,
                                            RowsAsked.cell(stage, cell)))));
        }
        return FigureRow.of(
                Text.verbatim(likelihood + " " + scale.likelihood(likelihood).name()), values);
    }

    /// `○ Lav 12 · ◔ Moderat 30`
    private static Text bands(RiskMatrix matrix, Scale scale) {
        List<String> words = new ArrayList<>();
        List<Integer> counts = matrix.byBand();
        for (int i = 0; i < counts.size(); i++) {
            Band band = scale.bands().get(i);
            words.add(band.glyph().sign() + " " + band.name() + " " + counts.get(i));
        }
        return Text.verbatim(String.join(" · ", words));
    }

    @Override
    public List<Definition> definitions() {
        return RiskFigures.definitions();
    }
}
