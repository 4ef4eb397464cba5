package no.rettesnor.deviations.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.WhistleblowingGuide.Advice;
import no.rettesnor.deviations.model.WhistleblowingGuide.Question;
import no.rettesnor.deviations.viewmodel.WhistleblowingViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;

/// Three questions with yes and no, and then where to go. There is nothing to write in, and nothing
/// is stored.
final class WhistleblowingPane extends VBox {

    private final Workplace workplace;
    private final WhistleblowingViewModel model;
    private final Label step = new Label();
    private final Label words = new Label();
    private final Button yes;
    private final Button no;
    private final Button back;
    private final HBox answers;

    WhistleblowingPane(Workplace workplace, WhistleblowingViewModel model) {
        this.workplace = workplace;
        this.model = model;
        yes = button("whistle-yes", DeviationTexts.text("detail.yes"), () -> model.answer(true));
        no = button("whistle-no", DeviationTexts.text("detail.no"), () -> model.answer(false));
        back = button("whistle-back", DeviationTexts.text("form.whistle.back"), model::back);
        back.getStyleClass().add("flat");
        answers = new HBox(8, yes, no, back);
        step.getStyleClass().addAll("text-small", "text-muted");
        words.setId("whistle-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("whistle-words");
        Label promise = new Label(workplace.say(DeviationTexts.text("form.whistle.promise")));
        promise.setWrapText(true);
        promise.getStyleClass().addAll("text-small", "text-muted");
        Label law =
                new Label(
                        model.law()
                                .map(
                                        found ->
                                                workplace.say(
                                                        DeviationTexts.text(
                                                                "form.whistle.law", found.text())))
                                .orElse(""));
        law.setWrapText(true);
        law.getStyleClass().addAll("text-small", "text-muted");
        setSpacing(12);
        setPrefWidth(460);
        getChildren().addAll(step, words, answers, promise, law);
        model.questionProperty().addListener((observable, old, now) -> show());
        model.adviceProperty().addListener((observable, old, now) -> show());
        show();
    }

    private void show() {
        Question question = model.questionProperty().get();
        Advice advice = model.adviceProperty().get();
        if (question != null) {
            step.setText(
                    workplace.say(
                            DeviationTexts.text(
                                    "form.whistle.step", model.step(), Question.values().length)));
            words.setText(workplace.say(question.text()));
        } else if (advice != null) {
            step.setText(workplace.say(DeviationTexts.text("form.whistle.answer")));
            words.setText(workplace.say(advice.text()));
        }
        yes.setVisible(question != null);
        yes.setManaged(question != null);
        no.setVisible(question != null);
        no.setManaged(question != null);
        back.setVisible(model.step() > 1 || advice != null);
    }

    private Button button(String id, Text label, Runnable run) {
        Button button = new Button(workplace.say(label));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }
}
