package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.RefusedException.Part;
import no.rettesnor.organisation.model.UnitDetails;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.organisation.viewmodel.UnitsViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.SearchableChoice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The forms in which units are added, corrected, moved, closed and reorganised.
final class UnitForms {

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private final UnitsViewModel units;

    UnitForms(Workplace workplace, OrganisationViewModel model, UnitsViewModel units) {
        this.workplace = workplace;
        this.model = model;
        this.units = units;
    }

    void addMunicipality() {
        OrganisationForm form = new OrganisationForm(workplace);
        TextField name = form.words("municipality-name", text("field.municipality"), "", Part.NAME);
        form.required();
        TextField number =
                form.words("municipality-number", text("field.municipalityNumber"), "", Part.WHOLE);
        form.show(
                text("command.add-municipality"),
                text("form.add"),
                () -> units.addMunicipality(name.getText(), number.getText()));
    }

    void add() {
        OrgUnit selected = model.selectedProperty().get();
        OrgUnit above = selected == null ? first() : selected;
        OrganisationForm form = new OrganisationForm(workplace);
        TextField name = form.words("unit-name", text("field.name"), "", Part.NAME);
        form.required();
        TextField code = form.words("unit-code", text("field.code"), "", Part.WHOLE);
        SearchableChoice<OrgUnit> parent =
                form.unit(
                        "unit-parent",
                        text("field.parent"),
                        model,
                        model.tree().inOrder(),
                        above,
                        Part.PLACE);
        form.required();
        ComboBox<UnitLevel> level = levels();
        level.setValue(beneath(above));
        parent.valueProperty().addListener((any, old, now) -> level.setValue(beneath(now)));
        form.add(text("field.level"), level, Part.WHOLE);
        DateField from = form.day("unit-from", text("field.validFrom"), null, Part.LAST_DAY);
        DateField inUse = form.day("unit-in-use", text("field.inUseFrom"), null, Part.WHOLE);
        form.help(text("form.in-use.help"));
        form.show(
                text("command.add"),
                text("form.add"),
                () ->
                        units.add(
                                new UnitDraft(
                                        chosen(parent.valueProperty().get()).id(),
                                        level.getValue(),
                                        OrganisationForm.wordsOf(code),
                                        name.getText(),
                                        from.value().orElse(null),
                                        inUse.value().orElse(null),
                                        null)));
    }

    private static OrgUnit chosen(@Nullable OrgUnit unit) {
        if (unit == null) {
            throw new RefusedException(Part.PLACE, text("form.choose-unit"));
        }
        return unit;
    }

    void change(OrgUnit unit) {
        OrganisationForm form = new OrganisationForm(workplace);
        TextField name = form.words("unit-name", text("field.name"), unit.name(), Part.NAME);
        form.required();
        TextField code = form.words("unit-code", text("field.code"), unit.code(), Part.WHOLE);
        DateField from =
                form.day("unit-from", text("field.validFrom"), unit.validFrom(), Part.LAST_DAY);
        DateField inUse =
                form.day("unit-in-use", text("field.inUseFrom"), unit.inUseFrom(), Part.WHOLE);
        form.help(text("form.in-use.help"));
        form.show(
                text("command.change-unit"),
                text("form.save"),
                () ->
                        units.change(
                                unit,
                                name.getText(),
                                new UnitDetails(
                                        OrganisationForm.wordsOf(code),
                                        from.value().orElse(null),
                                        inUse.value().orElse(null),
                                        unit.fullTimePosts())));
    }

    void move(OrgUnit unit) {
        OrganisationForm form = new OrganisationForm(workplace);
        SearchableChoice<OrgUnit> parent = parent(form, unit);
        form.help(text("form.move.help"));
        form.show(
                text("form.move.title", unit.name()),
                text("form.move"),
                () -> units.move(unit, parent.valueProperty().get()));
    }

    void close(OrgUnit unit) {
        OrganisationForm form = new OrganisationForm(workplace);
        DateField last = form.day("unit-last-day", text("form.last-day"), null, Part.LAST_DAY);
        form.required().help(text("form.close.help"));
        form.show(
                text("form.close.title", unit.name()),
                text("form.close"),
                () -> units.close(unit, last.value().orElse(null)));
    }

    /// The unit becomes a new one.
    void become(OrgUnit unit) {
        OrganisationForm form = new OrganisationForm(workplace);
        TextField name = form.words("unit-name", text("form.new-name"), unit.name(), Part.NAME);
        form.required();
        DateField first = form.day("unit-first-day", text("form.first-day"), null, Part.LAST_DAY);
        form.required();
        SearchableChoice<OrgUnit> parent = parent(form, unit);
        form.required().help(text("form.become.help"));
        form.show(
                text("form.become.title", unit.name()),
                text("form.become"),
                () ->
                        units.become(
                                unit,
                                name.getText(),
                                parent.valueProperty().get(),
                                first.value().orElse(null)));
    }

    /// The unit goes into one that is there already.
    void merge(OrgUnit unit) {
        OrganisationForm form = new OrganisationForm(workplace);
        SearchableChoice<OrgUnit> successor =
                form.unit(
                        "unit-successor",
                        text("field.successor"),
                        model,
                        units.others(unit),
                        null,
                        Part.SUCCESSOR);
        form.required().help(text("form.merge.help"));
        DateField first = form.day("unit-first-day", text("form.first-day"), null, Part.LAST_DAY);
        form.required();
        form.show(
                text("form.merge.title", unit.name()),
                text("form.merge"),
                () ->
                        units.merge(
                                unit, successor.valueProperty().get(), first.value().orElse(null)));
    }

    private SearchableChoice<OrgUnit> parent(OrganisationForm form, OrgUnit unit) {
        return form.unit(
                "unit-parent",
                text("field.parent"),
                model,
                units.others(unit),
                model.tree().parent(unit.id()).orElse(null),
                Part.PLACE);
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

    private static UnitLevel beneath(@Nullable OrgUnit parent) {
        return parent == null
                ? UnitLevel.SECTOR
                : switch (parent.level()) {
                    case MUNICIPALITY -> UnitLevel.SECTOR;
                    case SECTOR -> UnitLevel.UNIT;
                    case UNIT, DEPARTMENT -> UnitLevel.DEPARTMENT;
                };
    }
}
