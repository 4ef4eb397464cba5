package no.rettesnor.deviations.view;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.ActionViewModel;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.ProblemLabel;

/// The improvement actions, each folded under its own line, and an empty field for the next one.
final class ActionsSection extends VBox {

    private final Workplace workplace;
    private final Fields fields;
    private final CaseViewModel model;
    private final VBox cards = new VBox();
    private final TextField next = new TextField();
    private final ProblemLabel problem;

    ActionsSection(Workplace workplace, Fields fields, CaseViewModel model) {
        this.workplace = workplace;
        this.fields = fields;
        this.model = model;
        this.problem = new ProblemLabel("detail-actions-problem", workplace.language());
        next.setId("detail-action-next");
        FormField nextField =
                new FormField(workplace.say(DeviationTexts.text("detail.action.next")), next);
        next.setOnAction(event -> add());
        cards.getStyleClass().add("section-list");
        getStyleClass().add("section-list");
        getChildren().addAll(problem, cards, nextField);
        model.actions().addListener((ListChangeListener<ActionViewModel>) change -> draw());
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
            model.addAction(words);
        }
    }

    private void draw() {
        cards.getChildren().clear();
        int number = 0;
        for (ActionViewModel action : model.actions()) {
            number++;
            TitledPane card = new ActionCard(number, action, workplace, fields, model);
            cards.getChildren().add(card);
        }
    }
}
