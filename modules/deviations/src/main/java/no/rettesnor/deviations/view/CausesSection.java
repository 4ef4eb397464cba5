package no.rettesnor.deviations.view;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.CauseViewModel;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.ProblemLabel;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The chain of “why?”: each answer with a box that says that the chain ends there, and an empty
/// field for the next answer. Enter takes it and goes on to the next.
final class CausesSection extends VBox {

    private final Workplace workplace;
    private final Fields fields;
    private final CaseViewModel model;
    private final VBox chain = new VBox();
    private final TextField next = new TextField();
    private final FormField nextField;
    private final ProblemLabel problem;

    CausesSection(Workplace workplace, Fields fields, CaseViewModel model) {
        this.workplace = workplace;
        this.fields = fields;
        this.model = model;
        this.problem = new ProblemLabel("detail-causes-problem", workplace.language());
        next.setId("detail-cause-next");
        nextField = new FormField(workplace.say(DeviationTexts.text("detail.cause.next")), next);
        next.setOnAction(event -> add());
        chain.getStyleClass().add("section-list");
        getStyleClass().add("section-list");
        getChildren().addAll(problem, chain, nextField);
        model.causes().addListener((ListChangeListener<CauseViewModel>) change -> draw());
        draw();
    }

    ProblemLabel problem() {
        return problem;
    }

    @Override
    public void requestFocus() {
        next.requestFocus();
    }

    private void add() {
        String words = next.getText().strip();
        if (!words.isEmpty()) {
            next.clear();
            model.addCause(words);
        }
    }

    private void draw() {
        chain.getChildren().clear();
        for (CauseViewModel cause : model.causes()) {
            chain.getChildren().add(row(cause));
        }
    }

    private VBox row(CauseViewModel cause) {
        String id = "detail-cause-" + cause.position();
        FormField why =
                fields.line(
                        id,
                        DeviationTexts.text("detail.cause.why", cause.position()),
                        cause.text());
        CheckBox root =
                fields.flag(id + "-root", DeviationTexts.text("detail.cause.root"), cause.root());
        root.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(root, Priority.ALWAYS);
        Button remove = new Button();
        remove.setId(id + "-remove");
        remove.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("flat");
        String words = workplace.say(DeviationTexts.text("detail.cause.remove"));
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> model.removeCause(cause));
        HBox below = new HBox(8, root, remove);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, why, below);
    }
}
