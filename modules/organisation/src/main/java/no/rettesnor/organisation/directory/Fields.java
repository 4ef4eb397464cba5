package no.rettesnor.organisation.directory;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Autosave;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.form.Paragraph;
import no.rettesnor.uikit.form.SearchableChoice;
import no.rettesnor.uikit.form.SuggestingField;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes fields that store themselves: a control with its label, tied to what it edits. Units and
/// people are offered from the directory.
public final class Fields {

    private final Workplace workplace;
    private final ObservableValue<Directory> directory;
    private final Autosave autosave;

    /// @param directory as it is now, and as it becomes
    public Fields(Workplace workplace, ObservableValue<Directory> directory) {
        this.workplace = workplace;
        this.directory = directory;
        this.autosave =
                new Autosave(
                        workplace.language(), new Days(workplace.language(), workplace.clock()));
    }

    public FormField line(String id, Text label, EditedField<String> field) {
        TextField control = named(id);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.text(shown, control, field);
        return shown;
    }

    public FormField optionalLine(String id, Text label, EditedField<@Nullable String> field) {
        TextField control = named(id);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.optionalText(shown, control, field);
        return shown;
    }

    /// The name of somebody: people who work near the unit are offered, anybody may be written.
    ///
    /// @param unit the id of the unit that it concerns
    public FormField person(
            String id, Text label, Supplier<String> unit, EditedField<@Nullable String> field) {
        SuggestingField control = people(id, unit);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.optionalText(shown, control, field);
        return shown;
    }

    public SuggestingField people(String id, Supplier<@Nullable String> unit) {
        return new SuggestingField(
                id, workplace.language(), () -> directory.getValue().peopleNear(unit.get()));
    }

    public FormField paragraph(String id, Text label, int rows, EditedField<String> field) {
        Paragraph control = new Paragraph(id, rows);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.text(shown, control, field);
        return shown;
    }

    public FormField optionalParagraph(
            String id, Text label, int rows, EditedField<@Nullable String> field) {
        Paragraph control = new Paragraph(id, rows);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.optionalText(shown, control, field);
        return shown;
    }

    /// Something that is written as text in its own way.
    public <T> FormField written(
            String id,
            Text label,
            EditedField<@Nullable T> field,
            Function<@Nullable T, String> written,
            Function<String, @Nullable T> read) {
        TextField control = named(id);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.text(shown, control, field, written, read);
        return shown;
    }

    public <T> FormField choice(
            String id, Text label, List<Option<T>> options, EditedField<@Nullable T> field) {
        ComboBox<Option<T>> control = new ComboBox<>();
        control.setId(id);
        control.getItems().setAll(options);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.choice(shown, control, field);
        return shown;
    }

    /// Gives a choice other options.
    public <T> void options(ComboBox<Option<T>> control, List<Option<T>> options) {
        autosave.options(control, options);
    }

    public FormField day(String id, Text label, EditedField<@Nullable LocalDate> field) {
        return day(id, label, field, false);
    }

    public FormField requiredDay(String id, Text label, EditedField<LocalDate> field) {
        return day(id, label, field, true);
    }

    private FormField day(
            String id, Text label, EditedField<@Nullable LocalDate> field, boolean required) {
        DateField control = new DateField(id, workplace.language(), workplace.clock());
        FormField shown = new FormField(workplace.say(label), control);
        autosave.day(shown, control, field, required);
        return shown;
    }

    public FormField moment(String id, Text label, EditedField<@Nullable Instant> field) {
        TextField control = named(id);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.moment(shown, control, field);
        return shown;
    }

    public FormField unit(String id, Text label, EditedField<@Nullable String> field) {
        return unit(id, label, field, false);
    }

    public FormField requiredUnit(String id, Text label, EditedField<String> field) {
        return unit(id, label, field, true);
    }

    private FormField unit(
            String id, Text label, EditedField<@Nullable String> field, boolean required) {
        SearchableChoice<OrgUnit> control = units(id);
        FormField shown = new FormField(workplace.say(label), control);
        autosave.searched(
                shown,
                control,
                field,
                OrgUnit::id,
                unit -> directory.getValue().findUnit(unit).orElse(null),
                required);
        directory.addListener(
                (observable, old, now) ->
                        now.findUnit(field.valueProperty().get())
                                .ifPresent(control.valueProperty()::set));
        return shown;
    }

    /// Chooses among the units that exist today.
    public SearchableChoice<OrgUnit> units(String id) {
        SearchableChoice<OrgUnit> control =
                new SearchableChoice<>(
                        id, workplace.language(), unit -> directory.getValue().unit(unit.id()));
        Runnable fill =
                () -> {
                    LocalDate today = LocalDate.now(workplace.clock());
                    control.options(
                            directory.getValue().units().inOrder().stream()
                                    .filter(unit -> unit.isValidOn(today))
                                    .toList());
                };
        directory.addListener((observable, old, now) -> fill.run());
        fill.run();
        return control;
    }

    public CheckBox flag(String id, Text label, EditedField<Boolean> field) {
        CheckBox control = new CheckBox(workplace.say(label));
        control.setId(id);
        control.setWrapText(true);
        autosave.flag(control, field);
        return control;
    }

    private static TextField named(String id) {
        TextField control = new TextField();
        control.setId(id);
        return control;
    }
}
