package no.rettesnor.actions.view;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.viewmodel.ActionBulk;
import no.rettesnor.actions.viewmodel.ActionNamesViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.CommonFields;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Several actions in the inspector: what they have in common, and one new value for all of them.
/// Each choice is one step to undo.
final class ActionBulkPane {

    private final Workplace workplace;
    private final ActionBulk model;
    private final Inspector inspector;
    private final CommonFields common;

    ActionBulkPane(Workplace workplace, ActionNamesViewModel names, ActionBulk model) {
        this.workplace = workplace;
        this.model = model;
        common = new CommonFields(workplace.say(ActionTexts.text("bulk.mixed")));
        VBox fields =
                new VBox(
                        choice(
                                "bulk-status",
                                ActionTexts.text("detail.status"),
                                Option.of(
                                        ActionStatus.values(),
                                        workplace.language(),
                                        ActionStatus::label),
                                ImprovementAction::status,
                                model::setStatus),
                        owner(new Fields(workplace, names.directory())),
                        due(),
                        choice(
                                "bulk-level",
                                ActionTexts.text("detail.level"),
                                Option.of(
                                        ControlLevel.values(),
                                        workplace.language(),
                                        ControlLevel::label),
                                ImprovementAction::level,
                                model::setLevel));
        fields.getStyleClass().add("section-list");
        inspector =
                new Inspector(workplace.language(), ActionTexts.text("page.nothing"))
                        .section("section-bulk-fields", ActionTexts.text("bulk.section"), fields);
        inspector.setId("inspector-several");
        model.linesProperty().addListener((observable, old, now) -> show());
        show();
    }

    Node node() {
        return inspector;
    }

    private void show() {
        common.load();
        inspector.show(
                workplace.say(ActionTexts.text("bulk.title", model.linesProperty().get().size())),
                "");
    }

    private <T> FormField choice(
            String id,
            Text label,
            List<Option<T>> options,
            Function<ImprovementAction, @Nullable T> field,
            Consumer<T> set) {
        return common.choice(
                id, workplace.say(label), () -> options, () -> model.common(field), set);
    }

    private FormField owner(Fields fields) {
        return common.words(
                fields.people("bulk-owner", model::unit),
                workplace.say(ActionTexts.text("detail.owner")),
                () -> model.common(ImprovementAction::owner),
                model::setOwner);
    }

    private FormField due() {
        DateField control = new DateField("bulk-due", workplace.language(), workplace.clock());
        return common.other(
                control,
                workplace.say(ActionTexts.text("detail.due")),
                control.valueProperty(),
                () -> control.setValue(model.common(ImprovementAction::due).value()),
                model::setDue);
    }
}
