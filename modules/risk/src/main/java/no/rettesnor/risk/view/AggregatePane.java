package no.rettesnor.risk.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.Aggregate;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import java.util.List;
import java.util.Map;

/// Several analyses in one matrix, how many risks stand in each cell; a matrix for each scale where
/// they are rated on several.
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
        List<Aggregate.Part> parts = Aggregate.of(analyses, risks, stage).parts();
        if (parts.size() > 1) {
            add(RiskTexts.text("matrix.aggregate.scales"));
        }
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), i + 1, parts.size() > 1, stage);
        }
    }

    private void add(Aggregate.Part part, int place, boolean isNamed, Stage stage) {
        if (isNamed) {
            add(RiskTexts.text("matrix.scale.now", part.version().name(), part.version().version()))
                    .getStyleClass()
                    .add("heading");
        }
        MatrixGrid<BandCell> grid = matrix(part.matrix());
        grid.setId("aggregate-matrix-" + place);
        getChildren().add(grid);
        int unrated = part.matrix().unrated().size();
        if (unrated > 0) {
            add(RiskTexts.text("matrix.aggregate.unrated", unrated));
        }
        for (AnalysisLine one : part.analyses()) {
            String bands = one.bands(stage);
            add(Text.verbatim(one.analysis().title() + ": " + (bands.isEmpty() ? "–" : bands)));
        }
    }

    private Label add(Text words) {
        Label label = new Label(workplace.say(words));
        label.setWrapText(true);
        getChildren().add(label);
        return label;
    }

    private MatrixGrid<BandCell> matrix(RiskMatrix counted) {
        MatrixWords words = new MatrixWords(workplace.language());
        MatrixGrid<BandCell> grid = new MatrixGrid<>(words, cell -> counting(counted, words, cell));
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
