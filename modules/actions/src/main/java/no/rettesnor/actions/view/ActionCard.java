package no.rettesnor.actions.view;

import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.viewmodel.ActionViewModel;
import no.rettesnor.actions.viewmodel.SubjectActions;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// One action of several, folded under a line that tells how far it has come.
final class ActionCard extends TitledPane {

    private final Workplace workplace;
    private final ActionViewModel action;

    ActionCard(
            int number,
            ActionViewModel action,
            Workplace workplace,
            Fields fields,
            SubjectActions model,
            Supplier<@Nullable String> unit) {
        this.workplace = workplace;
        this.action = action;
        String id = "detail-action-" + number;
        setId(id);
        setAnimated(false);
        // Its line is cut rather than making the whole pane as wide as the longest action.
        setMinWidth(0);
        setContent(
                new VBox(
                        new ActionForm(workplace, fields).of(id, action, unit), remove(id, model)));
        getStyleClass().add("action-card");
        setExpanded(action.status().valueProperty().get().isOpen() || number == 1);
        action.text().valueProperty().addListener((observable, old, now) -> title());
        action.status().valueProperty().addListener((observable, old, now) -> title());
        action.due().valueProperty().addListener((observable, old, now) -> title());
        title();
    }

    private void title() {
        String status = workplace.say(action.status().valueProperty().get().label());
        String late =
                action.isOverdue() ? " · " + workplace.say(ActionTexts.text("detail.overdue")) : "";
        setText(status + late + ": " + action.text().valueProperty().get());
    }

    private Button remove(String id, SubjectActions model) {
        Button remove = new Button(workplace.say(ActionTexts.text("detail.remove")));
        remove.setId(id + "-remove");
        remove.getStyleClass().addAll("flat", "small");
        remove.setOnAction(event -> model.remove(action));
        return remove;
    }
}
