package no.rettesnor.risk.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.Aggregate;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Several analyses in one matrix, how many risks stand in each cell before or after; a cell that
/// is clicked or has the focus says which. A matrix for each scale where they are rated on several.
final class AggregatePane extends VBox {

    private final Workplace workplace;
    private final MatrixWords words;
    private final List<AnalysisLine> analyses;
    private final Map<String, List<RatedRisk>> risks;
    private final VBox counted = new VBox();

    /// @param analyses those that are counted together
    /// @param risks their risks, by the analysis
    /// @param first the stage that is shown first
    AggregatePane(
            Workplace workplace,
            List<AnalysisLine> analyses,
            Map<String, List<RatedRisk>> risks,
            Stage first) {
        this.workplace = workplace;
        this.words = new MatrixWords(workplace.language());
        this.analyses = List.copyOf(analyses);
        this.risks = Map.copyOf(risks);
        setId("aggregate");
        RiskStyles.dress(this);
        getStyleClass().add("section-list");
        counted.getStyleClass().add("section-list");
        getChildren().addAll(head(first), counted);
        show(first);
    }

    private HBox head(Stage first) {
        Label name =
                new Label(workplace.say(RiskTexts.text("matrix.aggregate.of", analyses.size())));
        name.getStyleClass().add("heading");
        HBox head = new HBox(name);
        head.getStyleClass().add("bar-part");
        head.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (Stage stage : Stage.values()) {
            RadioButton button = new RadioButton(workplace.say(stage.label()));
            button.setId("aggregate-" + stage.name());
            button.setToggleGroup(group);
            button.setSelected(stage == first);
            button.setOnAction(_ -> show(stage));
            head.getChildren().add(button);
        }
        return head;
    }

    private void show(Stage stage) {
        counted.getChildren().clear();
        List<Aggregate.Part> parts = Aggregate.of(analyses, risks, stage).parts();
        if (parts.size() > 1) {
            Label why = label(workplace.say(RiskTexts.text("matrix.aggregate.scales")));
            why.setId("aggregate-scales");
            counted.getChildren().add(why);
        }
        for (int i = 0; i < parts.size(); i++) {
            show(parts.get(i), i + 1, parts.size() > 1, stage);
        }
    }

    private void show(Aggregate.Part part, int place, boolean isNamed, Stage stage) {
        if (isNamed) {
            Label scale =
                    label(
                            workplace.say(
                                    RiskTexts.text(
                                            "matrix.scale.now",
                                            part.version().name(),
                                            part.version().version())));
            scale.getStyleClass().add("heading");
            counted.getChildren().add(scale);
        }
        Label listed = label(workplace.say(RiskTexts.text("matrix.aggregate.click")));
        listed.setId("aggregate-listed-" + place);
        MatrixGrid<BandCell> grid = matrix(part.matrix(), listed);
        grid.setId("aggregate-matrix-" + place);
        counted.getChildren().addAll(grid, listed);
        int unrated = part.matrix().unrated().size();
        if (unrated > 0) {
            counted.getChildren()
                    .add(label(workplace.say(RiskTexts.text("matrix.aggregate.unrated", unrated))));
        }
        for (AnalysisLine one : part.analyses()) {
            String bands = one.bands(stage);
            counted.getChildren()
                    .add(label(one.analysis().title() + ": " + (bands.isEmpty() ? "–" : bands)));
        }
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private MatrixGrid<BandCell> matrix(RiskMatrix matrix, Label listed) {
        MatrixGrid<BandCell> grid = new MatrixGrid<>(words, cell -> counting(matrix, cell, listed));
        grid.frame(matrix.scale(), null);
        grid.setPrefSize(700, 310);
        return grid;
    }

    private BandCell counting(RiskMatrix matrix, Cell at, Label listed) {
        List<RatedRisk> here = matrix.in(at);
        BandCell node = new CountCell(at, here.size());
        String said =
                workplace.say(
                        here.isEmpty()
                                ? RiskTexts.text("matrix.cell.none")
                                : RiskTexts.text("matrix.cell.risks", here.size()));
        String place = words.place(matrix.scale(), at) + ", " + said;
        String named = here.isEmpty() ? place : place + ": " + named(here);
        node.setAccessibleText(named);
        node.setFocusTraversable(!here.isEmpty());
        node.setOnMouseClicked(_ -> node.requestFocus());
        node.focusedProperty()
                .addListener(
                        (_, _, has) -> {
                            if (has) {
                                listed.setText(named);
                            }
                        });
        return node;
    }

    /// `HMS i hjemmetjenesten R2, R7; Svømmehall R1`.
    private String named(List<RatedRisk> here) {
        List<String> parts = new ArrayList<>();
        for (AnalysisLine one : analyses) {
            List<String> own =
                    here.stream()
                            .filter(rated -> rated.risk().analysisId().equals(one.id()))
                            .map(rated -> rated.risk().label())
                            .toList();
            if (!own.isEmpty()) {
                parts.add(one.analysis().title() + " " + String.join(", ", own));
            }
        }
        return String.join("; ", parts);
    }
}
