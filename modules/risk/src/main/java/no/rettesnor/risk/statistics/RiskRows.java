package no.rettesnor.risk.statistics;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The risks behind the figures, one by one.
public final class RiskRows implements RowSource {

    private final Store store;

    public RiskRows(Store store) {
        this.store = store;
    }

    @Override
    public Text name() {
        return text("subjects.risks");
    }

    @Override
    public List<Text> headers() {
        List<Text> headers = new ArrayList<>();
        headers.add(text("taking.key"));
        headers.add(text("taking.unit"));
        headers.add(text("taking.status"));
        headers.add(text("taking.scale"));
        headers.add(text("taking.review"));
        headers.add(text("figure.number"));
        headers.add(text("taking.event"));
        for (Stage stage : Stage.values()) {
            headers.add(text("figure.top.likelihood", stage.label()));
            headers.add(text("figure.top.consequence", stage.label()));
            headers.add(text("figure.band", stage.label()));
        }
        return headers;
    }

    @Override
    public long count(FigureQuestion question) {
        return RisksAsked.of(store, question).risks().size();
    }

    @Override
    public void each(
            FigureQuestion question,
            ProgressMonitor monitor,
            Consumer<List<@Nullable Object>> row) {
        RisksAsked asked = RisksAsked.of(store, question);
        for (RatedRisk rated : asked.risks()) {
            monitor.checkCancelled();
            row.accept(row(asked, rated, question.language()));
        }
    }

    private static List<@Nullable Object> row(
            RisksAsked asked, RatedRisk rated, Language language) {
        RiskAnalysis analysis = asked.analysis(rated);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(analysis.title());
        cells.add(asked.unitName(analysis));
        cells.add(analysis.status().label().in(language));
        cells.add(asked.version(analysis).name());
        cells.add(analysis.reviewOn());
        cells.add(rated.risk().label());
        cells.add(rated.risk().event());
        for (Stage stage : Stage.values()) {
            Cell cell = rated.cell(stage).orElse(null);
            cells.add(cell == null ? null : Integer.valueOf(cell.likelihood()));
            cells.add(cell == null ? null : Integer.valueOf(cell.consequence()));
            cells.add(rated.band(asked.scale(analysis), stage).map(Band::name).orElse(null));
        }
        return cells;
    }
}
