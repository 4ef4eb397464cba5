package no.rettesnor.risk.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import java.util.List;
import java.util.Map;

/// Several analyses in one matrix, how many risks stand in each cell. Where they are rated on
/// different scales, a cell of one means nothing in another, and only the bands are counted.
final class AggregatePane extends VBox {

    private final Workplace workplace;

    /// @param analyses those that are counted together
    /// @param risks their risks, by the analysis
    AggregatePane(
            Workplace workplace,
            List<AnalysisLine> analyses,
            Map<String, List<RatedRisk>> risks,
            Stage stage) {
        this.workplace = workplace;
        setId("aggregate");
        RiskStyles.dress(this);
        getStyleClass().add("section-list");
        Label head =
                new Label(
                        workplace.say(
                                RiskTexts.text(
                                        "matrix.aggregate.of", analyses.size(), stage.label())));
        head.getStyleClass().add("heading");
        getChildren().add(head);
        Scale first = analyses.getFirst().version().scale();
        boolean same = analyses.stream().allMatch(one -> one.version().scale().equals(first));
        if (same) {
            List<RatedRisk> all =
                    analyses.stream()
                            .flatMap(one -> risks.getOrDefault(one.id(), List.of()).stream())
                            .toList();
            getChildren().add(matrix(new RiskMatrix(first, all, stage, null)));
        } else {
            Label why = new Label(workplace.say(RiskTexts.text("matrix.aggregate.scales")));
            why.setWrapText(true);
            getChildren().add(why);
        }
        for (AnalysisLine one : analyses) {
            String bands = one.bands(stage);
            Label line = new Label(one.analysis().title() + ": " + (bands.isEmpty() ? "–" : bands));
            line.setWrapText(true);
            getChildren().add(line);
        }
    }

    private MatrixGrid<BandCell> matrix(RiskMatrix counted) {
        MatrixWords words = new MatrixWords(workplace.language());
        MatrixGrid<BandCell> grid = new MatrixGrid<>(words, cell -> counting(counted, words, cell));
        grid.setId("aggregate-matrix");
        grid.frame(counted.scale(), null);
        grid.setPrefSize(700, 330);
        return grid;
    }

    private BandCell counting(RiskMatrix counted, MatrixWords words, Cell cell) {
        int count = counted.in(cell).size();
        BandCell node = new CountCell(cell, count);
        String said =
                workplace.say(
                        count == 0
                                ? RiskTexts.text("matrix.cell.none")
                                : RiskTexts.text("matrix.cell.risks", count));
        node.setAccessibleText(words.place(counted.scale(), cell) + ", " + said);
        return node;
    }
}
