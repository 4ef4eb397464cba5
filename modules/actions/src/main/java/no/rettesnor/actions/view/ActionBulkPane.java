package no.rettesnor.actions.view;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.SuggestingField;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// Several actions in the inspector: what they have in common, and one new value for all of them.
/// Each choice is one step to undo.
final class ActionBulkPane {

    private final Workplace workplace;
    private final ActionBulk model;
    private final Inspector inspector;
    private final List<Runnable> loads = new ArrayList<>();
    private boolean loading;

    ActionBulkPane(Workplace workplace, ActionNamesViewModel names, ActionBulk model) {
        this.workplace = workplace;
        this.model = model;
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
        loading = true;
        loads.forEach(Runnable::run);
        loading = false;
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
        ComboBox<Option<T>> control = new ComboBox<>();
        control.setId(id);
        control.getItems().setAll(options);
        loads.add(
                () -> {
                    ActionBulk.Common<@Nullable T> common = model.common(field);
                    control.setPromptText(common.isMixed() ? mixed() : "");
                    control.setValue(null);
                    options.stream()
                            .filter(option -> Objects.equals(option.value(), common.value()))
                            .findFirst()
                            .ifPresent(control::setValue);
                });
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            T chosen = now == null ? null : now.value();
                            if (!loading && chosen != null) {
                                set.accept(chosen);
                            }
                        });
        return new FormField(workplace.say(label), control);
    }

    private FormField owner(Fields fields) {
        SuggestingField control = fields.people("bulk-owner", model::unit);
        loads.add(
                () -> {
                    ActionBulk.Common<@Nullable String> common =
                            model.common(ImprovementAction::owner);
                    control.setPromptText(common.isMixed() ? mixed() : "");
                    control.setText(common.value() == null ? "" : common.value());
                });
        Runnable commit =
                () -> {
                    String typed = control.getText().strip();
                    if (!loading
                            && !typed.isEmpty()
                            && !typed.equals(model.common(ImprovementAction::owner).value())) {
                        model.setOwner(typed);
                    }
                };
        control.setOnAction(event -> commit.run());
        control.focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                commit.run();
                            }
                        });
        return new FormField(workplace.say(ActionTexts.text("detail.owner")), control);
    }

    private FormField due() {
        DateField control = new DateField("bulk-due", workplace.language(), workplace.clock());
        loads.add(() -> control.valueProperty().set(model.common(ImprovementAction::due).value()));
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (!loading && now != null) {
                                model.setDue(now);
                            }
                        });
        return new FormField(workplace.say(ActionTexts.text("detail.due")), control);
    }

    private String mixed() {
        return workplace.say(ActionTexts.text("bulk.mixed"));
    }
}
