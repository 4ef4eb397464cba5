package no.rettesnor.risk.view;

import javafx.scene.Node;

import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.AnalysisListViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.list.ListPane;
import no.rettesnor.uikit.list.NoLines;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import java.util.function.Consumer;

/// The list of analyses with its filter above.
final class AnalysisList {

    private AnalysisList() {}

    /// @param open opens an analysis
    /// @param begin begins one
    /// @param trySample opens the sample municipality
    static ListPane<AnalysisLine> pane(
            Workplace workplace,
            AnalysisListViewModel model,
            Consumer<RiskAnalysis> open,
            Runnable begin,
            Runnable trySample) {
        PagedTable<AnalysisLine> table =
                new PagedTable<>(
                        "analyses-table",
                        workplace.say(RiskTexts.text("page.risks")),
                        workplace,
                        AnalysisLine::id,
                        new AnalysisColumns(workplace).all());
        table.onOpen(line -> open.accept(line.analysis()));
        ListPane<AnalysisLine> pane =
                new ListPane<>(
                        workplace,
                        model,
                        table,
                        new NoLines(
                                RiskTexts.text("analysis.none.filter"),
                                "analysis-clear-filter",
                                RiskTexts.text("analysis.none.clear"),
                                () -> none(workplace, begin, trySample)));
        pane.setId("analysis-list");
        model.directory().addListener((_, _, _) -> pane.redrawChips());
        return pane;
    }

    private static Node none(Workplace workplace, Runnable begin, Runnable trySample) {
        return new EmptyState(
                        workplace.language(), MaterialDesignG.GRID, RiskTexts.text("analysis.none"))
                .action("analysis-first", RiskTexts.text("page.new"), begin)
                .link("analysis-sample", RiskTexts.text("analysis.none.sample"), trySample);
    }
}
