package no.rettesnor.risk.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.AnalysisListViewModel;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

import java.util.List;
import java.util.function.Consumer;

/// The list of analyses with its filter above.
final class AnalysisList extends BorderPane {

    private final Workplace workplace;
    private final AnalysisListViewModel model;
    private final PagedTable<AnalysisLine> table;
    private final Runnable begin;
    private final Runnable trySample;

    /// @param open opens an analysis
    /// @param begin begins one
    /// @param trySample opens the sample municipality
    AnalysisList(
            Workplace workplace,
            AnalysisListViewModel model,
            Consumer<RiskAnalysis> open,
            Runnable begin,
            Runnable trySample) {
        this.workplace = workplace;
        this.model = model;
        this.begin = begin;
        this.trySample = trySample;
        setId("analysis-list");
        FilterBar filters = new FilterBar(workplace, model.fields(), model.views());
        table =
                new PagedTable<>(
                        "analyses-table",
                        workplace.say(RiskTexts.text("page.risks")),
                        workplace,
                        AnalysisLine::id,
                        new AnalysisColumns(workplace).all());
        table.onOpen(line -> open.accept(line.analysis()));
        setTop(filters);
        BorderPane.setMargin(filters, new Insets(0, 0, 8, 0));
        setCenter(table);
        filters.stateProperty().bindBidirectional(model.stateProperty());
        model.stateProperty().addListener((_, _, _) -> show());
        model.countProperty().bind(table.countProperty());
        table.selectionProperty().addListener((_, _, now) -> model.selectionProperty().set(now));
        model.versionProperty().addListener((_, _, _) -> table.refresh());
    }

    PagedTable<AnalysisLine> table() {
        return table;
    }

    void rowCommands(List<Command> commands) {
        table.rowCommands(commands);
    }

    void show() {
        table.emptyState(model.stateProperty().get().isEmpty() ? none() : noHits());
        table.show(model.lines());
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private Node noHits() {
        return new EmptyState(
                        workplace.language(),
                        MaterialDesignF.FILTER_OUTLINE,
                        RiskTexts.text("analysis.none.filter"))
                .action(
                        "analysis-clear-filter",
                        RiskTexts.text("analysis.none.clear"),
                        () -> model.stateProperty().set(FilterState.EMPTY));
    }

    private Node none() {
        return new EmptyState(
                        workplace.language(), MaterialDesignG.GRID, RiskTexts.text("analysis.none"))
                .action("analysis-first", RiskTexts.text("page.new"), begin)
                .link("analysis-sample", RiskTexts.text("analysis.none.sample"), trySample);
    }
}
