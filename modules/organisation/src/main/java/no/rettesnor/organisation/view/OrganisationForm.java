package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.RefusedException.Part;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.SearchableChoice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form of this page. What a rule forbids is told under the field that it concerns, and the form
/// stays open.
final class OrganisationForm {

    private final Workplace workplace;
    private final FormGrid grid = new FormGrid(2);
    private final List<FormField> fields = new ArrayList<>();
    private final Map<Part, FormField> parts = new EnumMap<>(Part.class);

    OrganisationForm(Workplace workplace) {
        this.workplace = workplace;
    }

    TextField words(String id, Text name, @Nullable String value, Part part) {
        TextField control = new TextField(value == null ? "" : value);
        control.setId(id);
        add(name, control, part);
        return control;
    }

    DateField day(String id, Text name, @Nullable LocalDate value, Part part) {
        DateField control = new DateField(id, workplace.language(), workplace.clock());
        control.setValue(value);
        add(name, control, part);
        return control;
    }

    SearchableChoice<OrgUnit> unit(
            String id,
            Text name,
            OrganisationViewModel model,
            List<OrgUnit> options,
            @Nullable OrgUnit value,
            Part part) {
        SearchableChoice<OrgUnit> control =
                new SearchableChoice<>(id, workplace.language(), model::path);
        control.options(options);
        control.valueProperty().set(value);
        add(name, control, part);
        return control;
    }

    /// @param part what a rule calls this field
    FormField add(Text name, Node control, Part part) {
        FormField field = new FormField(workplace.say(name), control);
        fields.add(field);
        parts.putIfAbsent(part, field);
        grid.field(field);
        return field;
    }

    /// Says beneath the field added last how it is filled in.
    OrganisationForm help(Text words) {
        fields.getLast().help(workplace.say(words));
        return this;
    }

    /// Marks the field added last as one that must be filled in.
    OrganisationForm required() {
        fields.getLast().required();
        return this;
    }

    /// Shows the form until it is cancelled or what it asks has been done.
    void show(Text title, Text accept, Runnable done) {
        workplace
                .dialogs()
                .form(new Dialogs.Form<Boolean>(title, grid, accept, () -> accepted(done)));
    }

    private Optional<Boolean> accepted(Runnable done) {
        fields.forEach(field -> field.problem(""));
        fields.forEach(
                field -> {
                    if (field.control() instanceof DateField day
                            && day.unreadableProperty().get()) {
                        field.problem(workplace.say(text("form.unreadable-day")));
                    }
                });
        if (FormGrid.focusFirstProblem(fields)) {
            return Optional.empty();
        }
        try {
            done.run();
            return Optional.of(true);
        } catch (RefusedException refused) {
            FormField field = parts.getOrDefault(refused.part(), fields.getFirst());
            field.problem(workplace.say(refused.text()));
            field.control().requestFocus();
            return Optional.empty();
        }
    }

    /// The words in a field; null for none.
    static @Nullable String wordsOf(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }
}
