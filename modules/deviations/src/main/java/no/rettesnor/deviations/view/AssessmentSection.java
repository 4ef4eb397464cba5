package no.rettesnor.deviations.view;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.QualityPhase;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.deviations.viewmodel.SeverityWords;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How the deviation is judged: where it is sorted, how bad it was and could have been, who handles
/// it, and whether others may read it.
final class AssessmentSection extends VBox {

    private final Workplace workplace;
    private final NamesViewModel names;
    private final Fields fields;
    private final CaseViewModel model;

    AssessmentSection(
            Workplace workplace, NamesViewModel names, Fields fields, CaseViewModel model) {
        this.workplace = workplace;
        this.names = names;
        this.fields = fields;
        this.model = model;
        getChildren()
                .add(
                        new FormGrid(1)
                                .field(category())
                                .field(type())
                                .field(severity("detail-severity", DeviationField.ACTUAL_SEVERITY))
                                .field(
                                        severity(
                                                "detail-potential",
                                                DeviationField.POTENTIAL_SEVERITY))
                                .field(
                                        fields.person(
                                                "detail-handler",
                                                DeviationField.CASE_HANDLER.label(),
                                                model.field(DeviationField.UNIT).valueProperty()
                                                        ::get,
                                                model.field(DeviationField.CASE_HANDLER)))
                                .field(phase())
                                .field(disclosure())
                                .field(
                                        fields.optionalLine(
                                                "detail-disclosure-basis",
                                                DeviationField.DISCLOSURE_BASIS.label(),
                                                model.field(DeviationField.DISCLOSURE_BASIS))));
    }

    private FormField category() {
        FormField shown =
                fields.choice(
                        "detail-category",
                        DeviationField.CATEGORY.label(),
                        categories(),
                        model.field(DeviationField.CATEGORY));
        names.namesProperty().addListener((observable, old, now) -> options(shown, categories()));
        return shown;
    }

    private FormField type() {
        EditedField<@Nullable String> category = model.field(DeviationField.CATEGORY);
        EditedField<@Nullable String> type = model.field(DeviationField.TYPE);
        FormField shown = fields.choice("detail-type", DeviationField.TYPE.label(), types(), type);
        names.namesProperty().addListener((observable, old, now) -> options(shown, types()));
        category.valueProperty().addListener((observable, old, now) -> options(shown, types()));
        // A closed type is still the deviation's own, and must be among the choices to be shown.
        type.valueProperty().addListener((observable, old, now) -> options(shown, types()));
        return shown;
    }

    private List<Option<String>> categories() {
        return Option.orUnstated(
                workplace.language(),
                names.names().categories().stream()
                        .map(one -> new Option<>(one.id(), one.name()))
                        .toList());
    }

    private List<Option<String>> types() {
        String category = model.field(DeviationField.CATEGORY).valueProperty().get();
        String own = model.field(DeviationField.TYPE).valueProperty().get();
        return Option.orUnstated(
                workplace.language(),
                names.names().types().stream()
                        .filter(type -> !type.closed() || type.id().equals(own))
                        .filter(type -> category == null || type.categoryId().equals(category))
                        .map(type -> new Option<>(type.id(), type.name()))
                        .toList());
    }

    private FormField severity(String id, DeviationField<@Nullable Severity> field) {
        return fields.choice(
                id,
                field.label(),
                Option.orUnstated(
                        workplace.language(),
                        Option.of(
                                List.of(Severity.values()),
                                one -> SeverityWords.said(one, workplace.language()))),
                model.field(field));
    }

    private FormField phase() {
        return fields.choice(
                "detail-phase",
                DeviationField.PHASE.label(),
                Option.orUnstated(
                        workplace.language(),
                        Option.of(
                                QualityPhase.values(), workplace.language(), QualityPhase::label)),
                model.field(DeviationField.PHASE));
    }

    private FormField disclosure() {
        return fields.choice(
                "detail-disclosure",
                DeviationField.DISCLOSURE.label(),
                Option.of(DisclosureState.values(), workplace.language(), DisclosureState::label),
                model.field(DeviationField.DISCLOSURE));
    }

    @SuppressWarnings("unchecked") // made by Fields.choice with options of texts
    private void options(FormField shown, List<Option<String>> options) {
        ComboBox<Option<String>> control = (ComboBox<Option<String>>) shown.control();
        if (!control.getItems().equals(options)) {
            fields.options(control, options);
        }
    }
}
