package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDetails;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.SearchableChoice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The forms in which units are added, corrected, moved and closed.
final class UnitForms {

    private final Workplace workplace;
    private final OrganisationViewModel model;

    UnitForms(Workplace workplace, OrganisationViewModel model) {
        this.workplace = workplace;
        this.model = model;
    }

    void addMunicipality() {
        TextField name = textField("municipality-name", "");
        TextField number = textField("municipality-number", "");
        FormField nameField = field(text("field.municipality"), name).required();
        show(
                text("command.add-municipality"),
                new FormGrid(2)
                        .field(nameField)
                        .field(field(text("field.municipalityNumber"), number)),
                text("form.add"),
                () -> {
                    if (isMissing(nameField, name)) {
                        return false;
                    }
                    model.addMunicipality(name.getText(), number.getText());
                    return true;
                });
    }

    void add() {
        TextField name = textField("unit-name", "");
        TextField code = textField("unit-code", "");
        ComboBox<UnitLevel> level = levels();
        SearchableChoice<OrgUnit> parent = units("unit-parent", allUnits());
        OrgUnit selected = model.selectedProperty().get();
        parent.valueProperty().set(selected != null ? selected : first());
        level.setValue(beneath(parent.value()));
        parent.valueProperty()
                .addListener((any, old, now) -> level.setValue(beneath(Optional.ofNullable(now))));
        DateField from = new DateField("unit-from", workplace.language(), workplace.clock());
        DateField inUse = new DateField("unit-in-use", workplace.language(), workplace.clock());
        FormField nameField = field(text("field.name"), name).required();
        FormField parentField = field(text("field.parent"), parent).required();
        FormGrid grid =
                new FormGrid(2)
                        .wide(nameField)
                        .field(parentField)
                        .field(field(text("field.level"), level))
                        .field(field(text("field.code"), code))
                        .field(field(text("field.validFrom"), from))
                        .field(field(text("field.inUseFrom"), inUse));
        show(
                text("command.add"),
                grid,
                text("form.add"),
                () -> {
                    Optional<OrgUnit> above = parent.value();
                    parentField.problem(
                            above.isPresent() ? "" : workplace.say(text("form.choose-unit")));
                    if (isMissing(nameField, name) || above.isEmpty()) {
                        return false;
                    }
                    model.add(
                            new UnitDraft(
                                    above.get().id(),
                                    level.getValue(),
                                    blankToNull(code),
                                    name.getText(),
                                    from.value().orElse(null),
                                    inUse.value().orElse(null),
                                    null));
                    return true;
                });
    }

    void change() {
        OrgUnit unit = model.selectedProperty().get();
        if (unit == null) {
            return;
        }
        TextField name = textField("unit-name", unit.name());
        TextField code = textField("unit-code", unit.code() == null ? "" : unit.code());
        DateField from = new DateField("unit-from", workplace.language(), workplace.clock());
        from.setValue(unit.validFrom());
        DateField inUse = new DateField("unit-in-use", workplace.language(), workplace.clock());
        inUse.setValue(unit.inUseFrom());
        FormField nameField = field(text("field.name"), name).required();
        FormGrid grid =
                new FormGrid(2)
                        .wide(nameField)
                        .field(field(text("field.code"), code))
                        .field(field(text("field.validFrom"), from))
                        .field(field(text("field.inUseFrom"), inUse));
        show(
                text("command.change"),
                grid,
                text("form.save"),
                () -> {
                    if (isMissing(nameField, name)) {
                        return false;
                    }
                    model.change(
                            name.getText().strip(),
                            new UnitDetails(
                                    blankToNull(code),
                                    from.value().orElse(null),
                                    inUse.value().orElse(null),
                                    unit.fullTimePosts()));
                    return true;
                });
    }

    void move() {
        SearchableChoice<OrgUnit> parent = units("unit-parent", model.others());
        FormField field =
                field(text("field.parent"), parent).help(workplace.say(text("form.move.help")));
        show(
                text("command.move"),
                field,
                text("form.move"),
                () -> {
                    field.problem(
                            parent.value().isPresent()
                                    ? ""
                                    : workplace.say(text("form.choose-unit")));
                    parent.value().ifPresent(model::move);
                    return parent.value().isPresent();
                });
    }

    void close() {
        DateField last = new DateField("unit-last-day", workplace.language(), workplace.clock());
        SearchableChoice<OrgUnit> successor = units("unit-successor", model.others());
        FormField lastField = field(text("form.last-day"), last).required();
        show(
                text("command.close"),
                new FormGrid(2)
                        .field(lastField)
                        .field(
                                field(text("field.successor"), successor)
                                        .help(workplace.say(text("form.successor.help")))),
                text("form.close"),
                () -> {
                    Optional<LocalDate> day = last.value();
                    lastField.problem(
                            day.isPresent() ? "" : workplace.say(text("form.choose-day")));
                    day.ifPresent(on -> model.close(on, successor.value().orElse(null)));
                    return day.isPresent();
                });
    }

    private void show(Text title, Node content, Text accept, BooleanSupplier done) {
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<Boolean>(
                                title,
                                content,
                                accept,
                                () -> done.getAsBoolean() ? Optional.of(true) : Optional.empty()));
    }

    private FormField field(Text name, Node control) {
        return new FormField(workplace.say(name), control);
    }

    private static TextField textField(String id, String words) {
        TextField field = new TextField(words);
        field.setId(id);
        return field;
    }

    private boolean isMissing(FormField field, TextField control) {
        boolean missing = control.getText().isBlank();
        field.problem(missing ? workplace.say(text("unit.refused.name")) : "");
        return missing;
    }

    private static @Nullable String blankToNull(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }

    private SearchableChoice<OrgUnit> units(String id, List<OrgUnit> options) {
        SearchableChoice<OrgUnit> choice =
                new SearchableChoice<>(id, workplace.language(), model::path);
        choice.options(options);
        return choice;
    }

    private List<OrgUnit> allUnits() {
        return model.tree().inOrder();
    }

    private @Nullable OrgUnit first() {
        List<OrgUnit> roots = model.tree().roots();
        return roots.isEmpty() ? null : roots.getFirst();
    }

    private ComboBox<UnitLevel> levels() {
        ComboBox<UnitLevel> level = new ComboBox<>();
        level.setId("unit-level");
        level.getItems().setAll(UnitLevel.SECTOR, UnitLevel.UNIT, UnitLevel.DEPARTMENT);
        level.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable UnitLevel chosen) {
                        return chosen == null
                                ? ""
                                : workplace.say(text("unit.level." + chosen.name()));
                    }

                    @Override
                    public @Nullable UnitLevel fromString(String name) {
                        return null;
                    }
                });
        return level;
    }

    private static UnitLevel beneath(Optional<OrgUnit> parent) {
        return parent.map(OrgUnit::level)
                .map(
                        level ->
                                switch (level) {
                                    case MUNICIPALITY -> UnitLevel.SECTOR;
                                    case SECTOR -> UnitLevel.UNIT;
                                    case UNIT, DEPARTMENT -> UnitLevel.DEPARTMENT;
                                })
                .orElse(UnitLevel.SECTOR);
    }
}
