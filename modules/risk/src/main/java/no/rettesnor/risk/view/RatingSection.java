package no.rettesnor.risk.view;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// How likely, and how bad for each kind of value, before and after, with what the chosen steps
/// mean.
final class RatingSection extends VBox {

    private final Workplace workplace;
    private final AnalysisViewModel model;
    private final MatrixWords words;
    private @Nullable Scale scale;
    private @Nullable RatedRisk drawn;

    private RatingSection(RiskSection.Context context) {
        this.workplace = context.workplace();
        this.model = context.model();
        this.words = new MatrixWords(workplace.language());
        getStyleClass().add("rating-section");
        model.riskProperty().addListener((_, _, _) -> draw());
        model.openProperty().addListener((_, _, _) -> draw());
        Editable.follow(this, model);
        draw();
    }

    static RiskSection of(RiskSection.Context context) {
        return new RiskSection(
                "section-rating",
                RiskTexts.text("risk.section.rating"),
                new RatingSection(context));
    }

    private void draw() {
        OpenAnalysis open = model.openProperty().get();
        RatedRisk risk = model.riskProperty().get();
        if (open == null || risk == null) {
            getChildren().clear();
            drawn = null;
            return;
        }
        Scale now = open.version().scale();
        if (now.equals(scale) && risk.equals(drawn)) {
            return;
        }
        String focused = focusedId();
        scale = now;
        drawn = risk;
        GridPane grid = grid();
        int row = likelihood(grid, now, risk, 1);
        for (ConsequenceKind kind : now.kinds()) {
            row = consequence(grid, now, kind, risk, row);
        }
        Label result = new Label(result(now, risk));
        result.setId("rating-result");
        result.setWrapText(true);
        result.getStyleClass().add("heading");
        getChildren().setAll(grid, result);
        if (focused != null && lookup("#" + focused) != null) {
            lookup("#" + focused).requestFocus();
        }
    }

    private @Nullable String focusedId() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof ComboBox<?> box && box.equals(lookup("#" + box.getId()))
                ? box.getId()
                : null;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        for (Stage stage : Stage.values()) {
            Label head = new Label(workplace.say(stage.label()));
            head.getStyleClass().add("text-muted");
            grid.add(head, column(stage), 0);
        }
        return grid;
    }

    private int likelihood(GridPane grid, Scale now, RatedRisk risk, int row) {
        name(grid, now.likelihoodAxis(), row);
        for (Stage stage : Stage.values()) {
            Integer step = risk.risk().likelihood(stage);
            ComboBox<Option<Integer>> box =
                    box(
                            "rating-likelihood-" + stage,
                            now.likelihoodAxis() + ", " + workplace.say(stage.label()),
                            RatingOptions.likelihoods(workplace, now),
                            step,
                            chosen -> model.edits().rateLikelihood(risk, stage, chosen));
            String means = step == null ? "" : words.likelihood(now, step);
            place(grid, box, means, stage, row + 1);
        }
        return row + 3;
    }

    private int consequence(
            GridPane grid, Scale now, ConsequenceKind kind, RatedRisk risk, int row) {
        name(grid, now.consequenceAxis() + ": " + kind.name(), row);
        for (Stage stage : Stage.values()) {
            Integer step = step(risk, kind, stage);
            ComboBox<Option<Integer>> box =
                    box(
                            "rating-" + kind.code() + "-" + stage,
                            kind.name() + ", " + workplace.say(stage.label()),
                            RatingOptions.consequences(workplace, now),
                            step,
                            chosen ->
                                    model.edits()
                                            .rateConsequence(
                                                    risk, stage, kind.code(), kind.code(), chosen));
            String means = step == null ? "" : words.consequence(now, step, kind.code());
            place(grid, box, means, stage, row + 1);
        }
        return row + 3;
    }

    private static @Nullable Integer step(RatedRisk risk, ConsequenceKind kind, Stage stage) {
        for (ConsequenceRating rating : risk.ratings()) {
            if (rating.kind().equals(kind.code())) {
                return rating.at(stage);
            }
        }
        return null;
    }

    private static int column(Stage stage) {
        return stage == Stage.BEFORE ? 0 : 1;
    }

    private static void name(GridPane grid, String words, int row) {
        Label name = new Label(words);
        name.setWrapText(true);
        name.getStyleClass().add("heading");
        grid.add(name, 0, row, 2, 1);
    }

    private static void place(GridPane grid, ComboBox<?> box, String means, Stage stage, int row) {
        grid.add(box, column(stage), row);
        Label meaning = new Label(means);
        meaning.setWrapText(true);
        meaning.getStyleClass().addAll("text-small", "text-muted");
        grid.add(meaning, column(stage), row + 1);
        box.setAccessibleHelp(means);
    }

    private static ComboBox<Option<Integer>> box(
            String id,
            String name,
            List<Option<Integer>> options,
            @Nullable Integer step,
            Consumer<@Nullable Integer> chosen) {
        ComboBox<Option<Integer>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.getItems().setAll(options);
        options.stream()
                .filter(option -> Objects.equals(option.value(), step))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null) {
                                chosen.accept(now.value());
                            }
                        });
        return box;
    }

    private String result(Scale now, RatedRisk risk) {
        String before = risk.band(now, Stage.BEFORE).map(MatrixWords::band).orElse("–");
        String after = risk.band(now, Stage.AFTER).map(MatrixWords::band).orElse("–");
        return workplace.say(RiskTexts.text("risk.result", before, after));
    }
}
