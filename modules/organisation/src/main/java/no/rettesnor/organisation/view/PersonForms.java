package no.rettesnor.organisation.view;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import javafx.scene.control.TextField;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException.Part;
import no.rettesnor.organisation.viewmodel.OrganisationViewModel;
import no.rettesnor.organisation.viewmodel.RoleLine;
import no.rettesnor.organisation.viewmodel.StaffViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.SearchableChoice;
import no.rettesnor.uikit.form.SuggestingField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/// The forms in which people are added and corrected, and roles given, corrected and ended.
final class PersonForms {

    private final Workplace workplace;
    private final OrganisationViewModel model;
    private final StaffViewModel staff;

    PersonForms(Workplace workplace, OrganisationViewModel model, StaffViewModel staff) {
        this.workplace = workplace;
        this.model = model;
        this.staff = staff;
    }

    void add() {
        OrgUnit unit = model.selectedProperty().get();
        PersonDraft empty = new PersonDraft("", null, unit == null ? null : unit.id(), null, null);
        person(empty, draft -> staff.add(draft), true);
    }

    void change(Person person) {
        person(PersonDraft.of(person), draft -> staff.change(person, draft), false);
    }

    private void person(PersonDraft draft, Consumer<PersonDraft> done, boolean isNew) {
        OrganisationForm form = new OrganisationForm(workplace);
        TextField name =
                form.words("person-name", text("field.personName"), draft.name(), Part.NAME);
        form.required();
        TextField email =
                form.words("person-email", text("field.email"), draft.email(), Part.WHOLE);
        SearchableChoice<OrgUnit> unit = unit(form, "person-unit", draft.unitId());
        DateField from =
                form.day("person-from", text("field.validFrom"), draft.validFrom(), Part.WHOLE);
        DateField to = form.day("person-to", text("field.validTo"), draft.validTo(), Part.LAST_DAY);
        form.show(
                isNew ? text("command.add-person") : text("command.change-person"),
                isNew ? text("form.add") : text("form.save"),
                () -> {
                    OrgUnit where = unit.valueProperty().get();
                    done.accept(
                            new PersonDraft(
                                    name.getText(),
                                    OrganisationForm.wordsOf(email),
                                    where == null ? null : where.id(),
                                    from.value().orElse(null),
                                    to.value().orElse(null)));
                });
    }

    /// Gives the person in hand, or somebody to be chosen, a role in the unit in hand.
    void giveRole() {
        Person inHand = model.personProperty().get();
        OrgUnit unit = model.selectedProperty().get();
        String unitId = unit != null ? unit.id() : inHand == null ? null : inHand.unitId();
        OrganisationForm form = new OrganisationForm(workplace);
        SearchableChoice<Person> person =
                new SearchableChoice<>("role-person", workplace.language(), Person::name);
        person.options(staff.everybody());
        person.valueProperty().set(inHand);
        form.add(text("field.personName"), person, Part.PERSON);
        form.required();
        SuggestingField role = role(form, "");
        SearchableChoice<OrgUnit> where = unit(form, "role-unit", unitId);
        form.required();
        DateField from =
                form.day(
                        "role-from",
                        text("field.validFrom"),
                        LocalDate.now(workplace.clock()),
                        Part.WHOLE);
        DateField to = form.day("role-to", text("field.validTo"), null, Part.LAST_DAY);
        form.show(
                text("command.give-role"),
                text("form.give-role"),
                () ->
                        staff.assign(
                                person.valueProperty().get(),
                                role.getText(),
                                where.valueProperty().get(),
                                from.value().orElse(null),
                                to.value().orElse(null)));
    }

    void changeRole(RoleLine line) {
        OrganisationForm form = new OrganisationForm(workplace);
        SuggestingField role = role(form, line.role());
        DateField from =
                form.day(
                        "role-from",
                        text("field.validFrom"),
                        line.holder().validFrom(),
                        Part.WHOLE);
        DateField to =
                form.day("role-to", text("field.validTo"), line.holder().validTo(), Part.LAST_DAY);
        form.show(
                text("form.change-role.title", line.person(), line.unit()),
                text("form.save"),
                () ->
                        staff.change(
                                line,
                                role.getText(),
                                from.value().orElse(null),
                                to.value().orElse(null)));
    }

    void endRole(RoleLine line) {
        OrganisationForm form = new OrganisationForm(workplace);
        DateField last =
                form.day(
                        "role-last-day",
                        text("form.last-day"),
                        LocalDate.now(workplace.clock()),
                        Part.LAST_DAY);
        form.required();
        form.show(
                text("form.end-role.title", line.role(), line.person()),
                text("form.end-role"),
                () -> staff.end(line, last.value().orElse(null)));
    }

    private SuggestingField role(OrganisationForm form, String value) {
        SuggestingField role =
                new SuggestingField("role-name", workplace.language(), staff::roleNames);
        role.setText(value);
        form.add(text("field.role"), role, Part.ROLE);
        form.required().help(text("form.role.help"));
        return role;
    }

    private SearchableChoice<OrgUnit> unit(
            OrganisationForm form, String id, @Nullable String unitId) {
        OrgUnit chosen = unitId == null ? null : model.tree().unit(unitId).orElse(null);
        return form.unit(id, text("field.unit"), model, model.tree().inOrder(), chosen, Part.PLACE);
    }
}
