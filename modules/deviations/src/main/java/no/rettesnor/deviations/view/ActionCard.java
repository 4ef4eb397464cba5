package no.rettesnor.deviations.view;

import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.ActionViewModel;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;

import java.util.function.Supplier;

/// One improvement action: who does what by when, how it works, and whether it helped.
final class ActionCard extends TitledPane {

    private final Workplace workplace;
    private final ActionViewModel action;

    ActionCard(
            int number,
            ActionViewModel action,
            Workplace workplace,
            Fields fields,
            CaseViewModel model) {
        this.workplace = workplace;
        this.action = action;
        String id = "detail-action-" + number;
        setId(id);
        setAnimated(false);
        // Its line is cut rather than making the whole pane as wide as the longest action.
        setMinWidth(0);
        setContent(
                new VBox(
                        grid(id, fields, model.field(DeviationField.UNIT).valueProperty()::get),
                        remove(id, model)));
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
                action.isOverdue()
                        ? " · " + workplace.say(DeviationTexts.text("detail.action.overdue"))
                        : "";
        setText(status + late + ": " + action.text().valueProperty().get());
    }

    private FormGrid grid(String id, Fields fields, Supplier<String> unit) {
        return new FormGrid(2)
                .wide(
                        fields.paragraph(
                                id + "-text",
                                DeviationTexts.text("detail.action.text"),
                                2,
                                action.text()))
                .wide(
                        fields.person(
                                id + "-owner",
                                DeviationTexts.text("detail.action.owner"),
                                unit,
                                action.owner()))
                .field(
                        fields.day(
                                id + "-due",
                                DeviationTexts.text("detail.action.due"),
                                action.due()))
                .field(
                        fields.choice(
                                id + "-status",
                                DeviationTexts.text("field.status"),
                                Option.of(
                                        ActionStatus.values(),
                                        workplace.language(),
                                        ActionStatus::label),
                                action.status()))
                .wide(
                        fields.choice(
                                id + "-level",
                                DeviationTexts.text("detail.action.level"),
                                Option.orUnstated(
                                        workplace.language(),
                                        Option.of(
                                                ControlLevel.values(),
                                                workplace.language(),
                                                ControlLevel::label)),
                                action.level()))
                .field(
                        fields.optionalLine(
                                id + "-before",
                                DeviationTexts.text("detail.action.before"),
                                action.before()))
                .field(
                        fields.optionalLine(
                                id + "-after",
                                DeviationTexts.text("detail.action.after"),
                                action.after()))
                .field(
                        fields.day(
                                id + "-check",
                                DeviationTexts.text("detail.action.check"),
                                action.checkOn()))
                .wide(
                        fields.choice(
                                id + "-verdict",
                                DeviationTexts.text("detail.action.verdict"),
                                Option.orUnstated(
                                        workplace.language(),
                                        Option.of(
                                                EffectVerdict.values(),
                                                workplace.language(),
                                                EffectVerdict::label)),
                                action.verdict()));
    }

    private Button remove(String id, CaseViewModel model) {
        Button remove = new Button(workplace.say(DeviationTexts.text("detail.action.remove")));
        remove.setId(id + "-remove");
        remove.getStyleClass().addAll("flat", "small");
        remove.setOnAction(event -> model.removeAction(action));
        return remove;
    }
}
