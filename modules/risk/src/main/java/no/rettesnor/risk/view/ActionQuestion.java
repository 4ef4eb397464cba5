package no.rettesnor.risk.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisEdits;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

/// Asks which action makes the difference, after a risk has been moved to where it will stand. It
/// waits in a line of its own and stands in nobody's way.
final class ActionQuestion extends HBox {

    private final Workplace workplace;
    private final Label question = new Label();
    private final TextField answer = new TextField();

    ActionQuestion(Workplace workplace, AnalysisEdits edits) {
        this.workplace = workplace;
        setId("action-question");
        getStyleClass().add("action-question");
        setAlignment(Pos.CENTER_LEFT);
        answer.setId("action-answer");
        question.setLabelFor(answer);
        HBox.setHgrow(answer, Priority.ALWAYS);
        Button add = new Button(workplace.say(RiskTexts.text("matrix.action.add")));
        add.setId("action-add");
        add.setOnAction(_ -> edits.answer(answer.getText()));
        answer.setOnAction(_ -> edits.answer(answer.getText()));
        Button later = new Button(workplace.say(RiskTexts.text("matrix.action.later")));
        later.setId("action-later");
        later.getStyleClass().add("flat");
        later.setOnAction(_ -> edits.dismiss());
        getChildren().addAll(question, answer, add, later);
        edits.askedProperty().addListener((_, _, now) -> show(now));
        show(edits.askedProperty().get());
    }

    private void show(@Nullable RatedRisk about) {
        setVisible(about != null);
        setManaged(about != null);
        answer.clear();
        if (about != null) {
            String words = workplace.say(RiskTexts.text("matrix.action", about.risk().label()));
            question.setText(words);
            answer.setAccessibleText(words);
        }
    }
}
