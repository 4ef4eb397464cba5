package no.rettesnor.organisation.viewmodel;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.Role;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.PeopleStore;
import no.rettesnor.organisation.store.RoleStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is done with people and their roles; the page shows it when the change feed tells. What a
/// rule forbids is thrown as a [RefusedException], for the form to tell at the field in question.
public final class StaffViewModel {

    private final OrganisationViewModel page;
    private final OrganisationStore units;
    private final PeopleStore staff;
    private final RoleStore roles;

    /// @param page what is shown and in hand
    public StaffViewModel(Store store, OrganisationViewModel page) {
        this.page = page;
        this.units = new OrganisationStore(store);
        this.staff = new PeopleStore(store);
        this.roles = new RoleStore(store);
    }

    /// Everybody in the municipality that is shown.
    public List<Person> everybody() {
        return page.municipalityId().map(staff::people).orElse(List.of());
    }

    /// What the roles in use are called.
    public List<String> roleNames() {
        return page.municipalityId().map(roles::roles).orElse(List.of()).stream()
                .map(Role::name)
                .toList();
    }

    /// Who holds which role in the unit, past and present.
    public List<RoleLine> rolesIn(OrgUnit unit) {
        return lines(unit.municipalityId(), roles.holdersIn(unit.id()));
    }

    /// The roles that somebody holds, past and present.
    public List<RoleLine> rolesOf(Person person) {
        return lines(person.municipalityId(), roles.holdersOf(person.id()));
    }

    private List<RoleLine> lines(String municipality, List<RoleHolder> holders) {
        if (holders.isEmpty()) {
            return List.of();
        }
        UnitTree all = units.tree(municipality);
        Map<String, String> names = new HashMap<>();
        roles.roles(municipality).forEach(role -> names.put(role.id(), role.name()));
        staff.people(municipality).forEach(person -> names.put(person.id(), person.name()));
        return holders.stream()
                .map(
                        holder ->
                                new RoleLine(
                                        holder,
                                        names.getOrDefault(holder.personId(), ""),
                                        names.getOrDefault(holder.roleId(), ""),
                                        all.path(holder.unitId())))
                .toList();
    }

    /// Adds a person and takes the person in hand.
    public void add(PersonDraft draft) {
        String municipality =
                page.municipalityId()
                        .orElseThrow(() -> new RefusedException(text("person.refused.nowhere")));
        Person made = staff.add(municipality, draft);
        page.selectPerson(made.id());
    }

    /// Corrects what is known about a person.
    public void change(Person person, PersonDraft draft) {
        if (!PersonDraft.of(person).equals(draft)) {
            staff.change(person.id(), draft);
        }
    }

    /// Takes a person away who was entered by mistake.
    public void remove(Person person) {
        staff.remove(person.id());
    }

    /// Gives somebody a role in a unit.
    public void assign(
            @Nullable Person person,
            String role,
            @Nullable OrgUnit unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Person who =
                Optional.ofNullable(person)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                RefusedException.Part.PERSON,
                                                text("form.choose-person")));
        OrgUnit where =
                Optional.ofNullable(unit)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                RefusedException.Part.PLACE,
                                                text("form.choose-unit")));
        roles.assign(who.id(), role, where.id(), from, to);
    }

    /// Corrects which role somebody holds, and between which days.
    public void change(
            RoleLine line, String role, @Nullable LocalDate from, @Nullable LocalDate to) {
        roles.change(line.holder().id(), role, from, to);
    }

    /// Ends that somebody holds a role.
    public void end(RoleLine line, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            throw new RefusedException(RefusedException.Part.LAST_DAY, text("form.choose-day"));
        }
        roles.end(line.holder().id(), lastDay);
    }

    /// Takes away that somebody held a role, entered by mistake.
    public void remove(RoleLine line) {
        roles.remove(line.holder().id());
    }
}
