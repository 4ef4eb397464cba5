package no.rettesnor.actions.view;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.viewmodel.ActionViewModel;
import no.rettesnor.actions.viewmodel.SubjectActions;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.ProblemLabel;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The actions of one thing, each folded under its own line, and an empty field for the next one.
/// For the inspector of any feature that has actions.
public final class ActionsSection extends VBox {

    private final Workplace workplace;
    private final Fields fields;
    private final SubjectActions model;
    private final Supplier<@Nullable String> unit;
    private final VBox cards = new VBox();
    private final TextField next = new TextField();
    private final ProblemLabel problem;

    /// @param fields of the inspector that it stands in
    /// @param unit the id of the unit that the thing belongs to, whose people are offered as owners
    public ActionsSection(
            Workplace workplace,
            Fields fields,
            SubjectActions model,
            Supplier<@Nullable String> unit) {
        this.workplace = workplace;
        this.fields = fields;
        this.model = model;
        this.unit = unit;
        this.problem = new ProblemLabel("detail-actions-problem", workplace.language());
        next.setId("detail-action-next");
        FormField nextField = new FormField(workplace.say(ActionTexts.text("detail.next")), next);
        next.setOnAction(event -> add());
        cards.getStyleClass().add("section-list");
        getStyleClass().add("section-list");
        getChildren().addAll(problem, cards, nextField);
        model.problemsProperty().addListener((observable, old, now) -> problem.show(now));
        model.actions().addListener((ListChangeListener<ActionViewModel>) change -> draw());
        draw();
    }

    /// Where others say what is wrong with the actions as a whole.
    public ProblemLabel problem() {
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
            model.add(words);
        }
    }

    private void draw() {
        cards.getChildren().clear();
        int number = 0;
        for (ActionViewModel action : model.actions()) {
            number++;
            TitledPane card = new ActionCard(number, action, workplace, fields, model, unit);
            cards.getChildren().add(card);
        }
    }
}
