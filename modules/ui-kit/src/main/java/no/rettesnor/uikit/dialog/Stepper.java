package no.rettesnor.uikit.dialog;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Step;
import no.rettesnor.uikit.texts.UiTexts;

import java.util.ArrayList;
import java.util.List;

/// Leads through several steps: where the user is above, the step in a body that scrolls, the
/// buttons pinned below. Used in a dialog through [no.rettesnor.uikit.Dialogs#steps], or as a page
/// of its own.
public final class Stepper extends BorderPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Language language;
    private final List<Step> steps;
    private final List<Label> marks = new ArrayList<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ScrollPane body = new ScrollPane();
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button cancel = new Button();
    private final Text finish;
    private Runnable onFinish = () -> {};
    private Runnable onCancel = () -> {};

    /// @param finish the verb on the last button
    public Stepper(Language language, List<Step> steps, Text finish) {
        this.language = language;
        this.steps = List.copyOf(steps);
        this.finish = finish;
        getStyleClass().add("stepper");
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("stepper-body");
        setTop(header());
        setCenter(body);
        setBottom(buttons());
        go(0);
    }

    public void onFinish(Runnable action) {
        onFinish = action;
    }

    public void onCancel(Runnable action) {
        onCancel = action;
    }

    /// The step that shows, from 0.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Shows that step.
    public void go(int step) {
        current.set(step);
        Step shown = steps.get(step);
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).pseudoClassStateChanged(CURRENT, i == step);
        }
        body.setContent(shown.content());
        body.setVvalue(0);
        boolean last = step == steps.size() - 1;
        back.setDisable(step == 0);
        next.setText(last ? finish.in(language) : say(UiTexts.text("step.next")));
        next.disableProperty().bind(Bindings.not(shown.ready()));
        shown.enter().run();
    }

    private void forward() {
        int step = current.get();
        if (step == steps.size() - 1) {
            onFinish.run();
        } else {
            go(step + 1);
            next.requestFocus();
        }
    }

    private HBox header() {
        HBox header = new HBox();
        header.getStyleClass().add("stepper-header");
        for (int i = 0; i < steps.size(); i++) {
            Label mark = new Label((i + 1) + "  " + steps.get(i).title().in(language));
            mark.getStyleClass().add("stepper-mark");
            marks.add(mark);
            header.getChildren().add(mark);
        }
        return header;
    }

    private HBox buttons() {
        back.setId("step-back");
        back.setText(say(UiTexts.text("step.back")));
        back.setOnAction(event -> go(current.get() - 1));
        next.setId("step-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(event -> forward());
        cancel.setId("step-cancel");
        cancel.setText(say(UiTexts.text("dialog.cancel")));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> onCancel.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(cancel, gap, back, next);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("stepper-buttons");
        return row;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
