package no.rettesnor.deviations.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.viewmodel.BulkViewModel;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.deviations.viewmodel.SeverityWords;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.SearchableChoice;
import no.rettesnor.uikit.form.SuggestingField;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Several deviations in the inspector: what they have in common, and one new value for all of
/// them. Each choice is one step to undo.
final class BulkPane {

    private final Workplace workplace;
    private final NamesViewModel names;
    private final BulkViewModel model;
    private final Inspector inspector;
    private final List<Runnable> loads = new ArrayList<>();
    private final FlowPane steps = new FlowPane(8, 8);
    private final Label refused = new Label();
    private boolean loading;

    BulkPane(Workplace workplace, NamesViewModel names, BulkViewModel model) {
        this.workplace = workplace;
        this.names = names;
        this.model = model;
        refused.setId("bulk-refused");
        refused.setWrapText(true);
        refused.setMinHeight(Label.USE_PREF_SIZE);
        refused.getStyleClass().add("field-problem");
        VBox fields =
                new VBox(
                        severity("bulk-severity", DeviationField.ACTUAL_SEVERITY),
                        severity("bulk-potential", DeviationField.POTENTIAL_SEVERITY),
                        category(),
                        handler(),
                        unit());
        fields.getStyleClass().add("section-list");
        VBox status = new VBox(steps, refused);
        status.getStyleClass().add("section-list");
        inspector =
                new Inspector(workplace.language(), DeviationTexts.text("detail.nothing"))
                        .section(
                                "section-bulk-status",
                                DeviationTexts.text("detail.section.workflow"),
                                status)
                        .section(
                                "section-bulk-fields",
                                DeviationTexts.text("detail.section.common"),
                                fields);
        model.deviationsProperty().addListener((observable, old, now) -> show(now));
        model.refusedProperty().addListener((observable, old, now) -> tell(now));
        names.namesProperty()
                .addListener((observable, old, now) -> show(model.deviationsProperty().get()));
        show(model.deviationsProperty().get());
        tell(model.refusedProperty().get());
    }

    Node node() {
        return inspector;
    }

    private void show(List<Deviation> deviations) {
        loading = true;
        loads.forEach(Runnable::run);
        loading = false;
        steps.getChildren().clear();
        for (DeviationStatus to : model.nextSteps()) {
            steps.getChildren().add(step(to));
        }
        BulkViewModel.Common<DeviationStatus> status = model.commonStatus();
        DeviationStatus shared = status.value();
        inspector.show(
                workplace.say(DeviationTexts.text("detail.bulk.title", deviations.size())),
                shared == null
                        ? workplace.say(DeviationTexts.text("detail.bulk.mixed_status"))
                        : workplace.say(shared.label()));
    }

    private void tell(List<BulkOutcome.Refusal> refusals) {
        refused.setText(
                refusals.stream()
                        .limit(5)
                        .map(
                                each ->
                                        each.number()
                                                + ": "
                                                + workplace.say(each.problems().getFirst().text()))
                        .collect(Collectors.joining("\n")));
        refused.setVisible(!refusals.isEmpty());
        refused.setManaged(!refusals.isEmpty());
    }

    private Button step(DeviationStatus to) {
        Button button = new Button(workplace.say(DeviationTexts.text("detail.step." + to.name())));
        button.setId("bulk-step-" + to.name());
        button.setOnAction(event -> BulkBar.move(workplace, model, to));
        return button;
    }

    private FormField severity(String id, DeviationField<@Nullable Severity> field) {
        return choice(
                id,
                field,
                () ->
                        Option.of(
                                List.of(Severity.values()),
                                one -> SeverityWords.said(one, workplace.language())));
    }

    private FormField category() {
        return choice(
                "bulk-category",
                DeviationField.CATEGORY,
                () ->
                        names.names().categories().stream()
                                .map(one -> new Option<>(one.id(), one.name()))
                                .toList());
    }

    private interface Options<T> {
        List<Option<T>> all();
    }

    private <T> FormField choice(String id, DeviationField<@Nullable T> field, Options<T> options) {
        ComboBox<Option<T>> control = new ComboBox<>();
        control.setId(id);
        loads.add(
                () -> {
                    BulkViewModel.Common<@Nullable T> common = model.common(field);
                    List<Option<T>> all = options.all();
                    control.getItems().setAll(all);
                    control.setPromptText(common.isMixed() ? mixed() : "");
                    control.setValue(null);
                    all.stream()
                            .filter(option -> Objects.equals(option.value(), common.value()))
                            .findFirst()
                            .ifPresent(control::setValue);
                });
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            T chosen = now == null ? null : now.value();
                            if (!loading && chosen != null) {
                                model.set(field, chosen);
                            }
                        });
        return new FormField(workplace.say(field.label()), control);
    }

    private FormField handler() {
        SuggestingField control =
                new Fields(workplace, names.directory())
                        .people("bulk-handler", () -> model.common(DeviationField.UNIT).value());
        loads.add(
                () -> {
                    BulkViewModel.Common<@Nullable String> common =
                            model.common(DeviationField.CASE_HANDLER);
                    control.setPromptText(common.isMixed() ? mixed() : "");
                    control.setText(common.value() == null ? "" : common.value());
                });
        Runnable commit =
                () -> {
                    String typed = control.getText().strip();
                    String now = model.common(DeviationField.CASE_HANDLER).value();
                    if (!loading && !typed.isEmpty() && !typed.equals(now)) {
                        model.set(DeviationField.CASE_HANDLER, typed);
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
        return new FormField(workplace.say(DeviationField.CASE_HANDLER.label()), control);
    }

    private FormField unit() {
        SearchableChoice<OrgUnit> control =
                new Fields(workplace, names.directory()).units("bulk-unit");
        String prompt = control.getPromptText();
        loads.add(
                () -> {
                    BulkViewModel.Common<String> common = model.common(DeviationField.UNIT);
                    control.setPromptText(common.isMixed() ? mixed() : prompt);
                    control.valueProperty()
                            .set(names.names().findUnit(common.value()).orElse(null));
                });
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (!loading && now != null) {
                                model.set(DeviationField.UNIT, now.id());
                            }
                        });
        return new FormField(workplace.say(DeviationField.UNIT.label()), control);
    }

    private String mixed() {
        return workplace.say(DeviationTexts.text("detail.bulk.mixed"));
    }
}
