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
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.Store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The risks that stand worst as things are, named by their number and analysis: what people wrote
/// of them is not for a publication unread.
record TopRisksFigure(Store store, String key, int order) implements FigureSource {

    private static final int MOST = 10;

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
        List<FigureRow> rows =
                asked.risks().stream()
                        .filter(rated -> rated.cell(Stage.BEFORE).isPresent())
                        .sorted(worstFirst(asked))
                        .limit(MOST)
                        .map(rated -> row(asked, rated))
                        .toList();
        Text title = text("figure.title." + key, question.period().words());
        List<FigureColumn> columns = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            columns.add(column(text("figure.top.likelihood", stage.label())));
            columns.add(column(text("figure.top.consequence", stage.label())));
        }
        return new Figure(
                id(),
                title,
                ChartKind.NONE,
                text("figure.risk"),
                columns,
                rows,
                null,
                text("figure.alt.table", title),
                text("figure.source"),
                List.of(text("figure.note." + key)));
    }

    private static FigureColumn column(Text name) {
        return new FigureColumn(name, Measure.STEP, false);
    }

    /// By what the band asks for, then by where it stands on its scale, which scales of different
    /// size have as shares.
    private static Comparator<RatedRisk> worstFirst(RisksAsked asked) {
        Comparator<RatedRisk> acceptance =
                Comparator.comparing(
                        rated ->
                                rated.band(asked.scale(asked.analysis(rated)), Stage.BEFORE)
                                        .map(Band::acceptance)
                                        .orElse(Acceptance.ACCEPTABLE));
        Comparator<RatedRisk> height = Comparator.comparingDouble(rated -> height(asked, rated));
        Comparator<RatedRisk> worst = acceptance.thenComparing(height);
        return worst.reversed()
                .thenComparing(rated -> asked.analysis(rated).title())
                .thenComparingInt(rated -> rated.risk().number());
    }

    private static double height(RisksAsked asked, RatedRisk rated) {
        RiskAnalysis analysis = asked.analysis(rated);
        Cell cell = rated.cell(Stage.BEFORE).orElseThrow();
        return (double) cell.likelihood() / asked.scale(analysis).likelihoods().size()
                + (double) cell.consequence() / asked.scale(analysis).consequences().size();
    }

    private static FigureRow row(RisksAsked asked, RatedRisk rated) {
        List<FigureValue> values = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Cell cell = rated.cell(stage).orElse(null);
            values.add(cell == null ? FigureValue.BLANK : step(cell.likelihood(), rated));
            values.add(cell == null ? FigureValue.BLANK : step(cell.consequence(), rated));
        }
        return FigureRow.of(
                Text.verbatim(rated.risk().label() + " – " + asked.analysis(rated).title()),
                values);
    }

    /// It counts nothing; what is behind it is the risk.
    private static FigureValue step(int step, RatedRisk rated) {
        return new FigureValue(
                (double) step,
                new RowsBehind(RiskFilter.PAGE, new Ref(Risk.ENTITY, rated.risk().id()).toString()),
                false);
    }

    @Override
    public List<Definition> definitions() {
        return RiskFigures.definitions();
    }
}
