package no.rettesnor.deviations.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
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
import no.rettesnor.uikit.form.Common;
import no.rettesnor.uikit.form.CommonFields;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.SearchableChoice;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Several deviations in the inspector: what they have in common, and one new value for all of
/// them. Each choice is one step to undo.
final class BulkPane {

    private final Workplace workplace;
    private final NamesViewModel names;
    private final BulkViewModel model;
    private final Inspector inspector;
    private final CommonFields common;
    private final FlowPane steps = new FlowPane(8, 8);
    private final Label refused = new Label();

    BulkPane(Workplace workplace, NamesViewModel names, BulkViewModel model) {
        this.workplace = workplace;
        this.names = names;
        this.model = model;
        common = new CommonFields(mixed());
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
        common.load();
        steps.getChildren().clear();
        for (DeviationStatus to : model.nextSteps()) {
            steps.getChildren().add(step(to));
        }
        Common<DeviationStatus> status = model.commonStatus();
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

    private <T> FormField choice(
            String id, DeviationField<@Nullable T> field, Supplier<List<Option<T>>> options) {
        return common.choice(
                id,
                workplace.say(field.label()),
                options,
                () -> model.common(field),
                chosen -> model.set(field, chosen));
    }

    private FormField handler() {
        return common.words(
                new Fields(workplace, names.directory())
                        .people("bulk-handler", () -> model.common(DeviationField.UNIT).value()),
                workplace.say(DeviationField.CASE_HANDLER.label()),
                () -> model.common(DeviationField.CASE_HANDLER),
                typed -> model.set(DeviationField.CASE_HANDLER, typed));
    }

    private FormField unit() {
        SearchableChoice<OrgUnit> control =
                new Fields(workplace, names.directory()).units("bulk-unit");
        String prompt = control.getPromptText();
        return common.other(
                control,
                workplace.say(DeviationField.UNIT.label()),
                control.valueProperty(),
                () -> {
                    Common<String> now = model.common(DeviationField.UNIT);
                    control.setPromptText(now.isMixed() ? mixed() : prompt);
                    control.valueProperty().set(names.names().findUnit(now.value()).orElse(null));
                },
                chosen -> model.set(DeviationField.UNIT, chosen.id()));
    }

    private String mixed() {
        return workplace.say(DeviationTexts.text("detail.bulk.mixed"));
    }
}
