package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.Role;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.UnitRules;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// People and roles in the store. Each method that changes something is one step of undo.
///
/// What would break a rule is refused with a [RefusedException], and nothing is changed.
public final class PeopleStore {

    private final Store store;

    public PeopleStore(Store store) {
        this.store = store;
    }

    /// All people of a municipality, sorted by name as the language sorts.
    public List<Person> people(String municipalityId) {
        Collator collator = Collator.getInstance(store.language().locale());
        return store
                .read(session -> session.mapper(PeopleMapper.class).people(municipalityId))
                .stream()
                .sorted(Comparator.comparing(Person::name, collator).thenComparing(Person::id))
                .toList();
    }

    /// The person with that id.
    public Optional<Person> person(String personId) {
        return store.read(
                session ->
                        Optional.ofNullable(session.mapper(PeopleMapper.class).person(personId)));
    }

    /// Adds a person.
    public Person add(String municipalityId, PersonDraft draft) {
        String name = UnitRules.name(draft.name());
        return store.write(
                Action.of(text("person.added", name)),
                session -> {
                    Person person = checked(session, store.ids().next(), municipalityId, draft);
                    session.mapper(PeopleMapper.class).insertPerson(person, ImportMark.NONE);
                    return person;
                });
    }

    /// Corrects what is known about a person.
    public void change(String personId, PersonDraft draft) {
        String name = UnitRules.name(draft.name());
        store.write(
                Action.of(text("person.changed", name)),
                session -> {
                    Person before = session.mapper(PeopleMapper.class).person(personId);
                    if (before == null) {
                        throw new RefusedException(text("person.refused.gone"));
                    }
                    return session.mapper(PeopleMapper.class)
                            .updatePerson(
                                    checked(session, personId, before.municipalityId(), draft));
                });
    }

    /// The roles that a municipality uses, by name.
    public List<Role> roles(String municipalityId) {
        return store.read(session -> session.mapper(PeopleMapper.class).roles(municipalityId));
    }

    /// Adds a role, or gives the one with that name when there is one.
    public Role role(String municipalityId, String name) {
        String checked = UnitRules.name(name);
        return store.write(
                Action.of(text("role.added", checked)),
                session -> {
                    PeopleMapper mapper = session.mapper(PeopleMapper.class);
                    return mapper.roles(municipalityId).stream()
                            .filter(role -> role.name().equalsIgnoreCase(checked))
                            .findFirst()
                            .orElseGet(
                                    () -> {
                                        Role role =
                                                new Role(
                                                        store.ids().next(),
                                                        municipalityId,
                                                        checked);
                                        mapper.insertRole(role);
                                        return role;
                                    });
                });
    }

    /// Gives a role another name.
    public void renameRole(String roleId, String name) {
        String checked = UnitRules.name(name);
        store.write(
                Action.of(text("role.renamed", checked)),
                session -> {
                    PeopleMapper mapper = session.mapper(PeopleMapper.class);
                    Role role = mapper.role(roleId);
                    if (role == null) {
                        throw new RefusedException(text("role.refused.gone"));
                    }
                    boolean taken =
                            mapper.roles(role.municipalityId()).stream()
                                    .anyMatch(
                                            other ->
                                                    !other.id().equals(roleId)
                                                            && other.name()
                                                                    .equalsIgnoreCase(checked));
                    if (taken) {
                        throw new RefusedException(text("role.refused.taken", checked));
                    }
                    return mapper.updateRole(new Role(roleId, role.municipalityId(), checked));
                });
    }

    /// Who holds which role where in a municipality, past and present.
    public List<RoleHolder> holders(String municipalityId) {
        return store.read(
                session ->
                        session.mapper(PeopleMapper.class).holdersInMunicipality(municipalityId));
    }

    /// The roles of one person, past and present.
    public List<RoleHolder> holdersOf(String personId) {
        return store.read(session -> session.mapper(PeopleMapper.class).holdersOf(personId));
    }

    /// The roles held in one unit, past and present.
    public List<RoleHolder> holdersIn(String unitId) {
        return store.read(session -> session.mapper(PeopleMapper.class).holdersIn(unitId));
    }

    /// Gives a person a role in a unit.
    public RoleHolder assign(
            String personId, String roleId, String unitId, @Nullable LocalDate from) {
        String name = person(personId).map(Person::name).orElse("");
        return store.write(
                Action.of(text("role.assigned", name)),
                session -> {
                    PeopleMapper mapper = session.mapper(PeopleMapper.class);
                    Person person = mapper.person(personId);
                    Role role = mapper.role(roleId);
                    OrgUnit unit = session.mapper(UnitMapper.class).unit(unitId);
                    if (person == null || role == null || unit == null) {
                        throw new RefusedException(text("role.refused.gone"));
                    }
                    if (!person.municipalityId().equals(unit.municipalityId())
                            || !role.municipalityId().equals(unit.municipalityId())) {
                        throw new RefusedException(
                                text("role.refused.municipality", person.name(), unit.name()));
                    }
                    RoleHolder holder =
                            new RoleHolder(
                                    store.ids().next(), personId, roleId, unitId, from, null);
                    mapper.insertHolder(holder);
                    return holder;
                });
    }

    /// Ends that somebody holds a role.
    ///
    /// @param lastDay the last day on which it was held
    public void endRole(String holderId, LocalDate lastDay) {
        store.write(
                Action.of(text("role.ended")),
                session -> {
                    PeopleMapper mapper = session.mapper(PeopleMapper.class);
                    RoleHolder holder = mapper.holder(holderId);
                    if (holder == null) {
                        throw new RefusedException(text("role.refused.gone"));
                    }
                    Role role = mapper.role(holder.roleId());
                    UnitRules.days(role == null ? "" : role.name(), holder.validFrom(), lastDay);
                    return mapper.updateHolder(
                            new RoleHolder(
                                    holderId,
                                    holder.personId(),
                                    holder.roleId(),
                                    holder.unitId(),
                                    holder.validFrom(),
                                    lastDay));
                });
    }

    private static Person checked(
            StoreSession session, String id, String municipalityId, PersonDraft draft) {
        String name = UnitRules.name(draft.name());
        UnitRules.days(name, draft.validFrom(), draft.validTo());
        if (draft.unitId() != null) {
            OrgUnit unit = session.mapper(UnitMapper.class).unit(draft.unitId());
            if (unit == null) {
                throw new RefusedException(text("unit.refused.gone"));
            }
            if (!unit.municipalityId().equals(municipalityId)) {
                throw new RefusedException(text("role.refused.municipality", name, unit.name()));
            }
        }
        String email =
                draft.email() == null || draft.email().isBlank() ? null : draft.email().strip();
        return new Person(
                id,
                municipalityId,
                name,
                email,
                draft.unitId(),
                draft.validFrom(),
                draft.validTo());
    }
}
