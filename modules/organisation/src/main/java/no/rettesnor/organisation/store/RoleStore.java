package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.Role;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.UnitRules;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Roles, and who holds them where and when. Each method that changes something is one step of
/// undo.
///
/// What would break a rule is refused with a [RefusedException], and nothing is changed.
public final class RoleStore {

    private final Store store;

    public RoleStore(Store store) {
        this.store = store;
    }

    /// The roles that a municipality uses, by name.
    public List<Role> roles(String municipalityId) {
        return store.read(session -> session.mapper(PeopleMapper.class).roles(municipalityId));
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

    /// Gives a person a role in a unit. A role that the municipality does not use yet is taken into
    /// use.
    ///
    /// @param role what it is called; case does not count
    /// @param from the first day; null when it does not matter
    /// @param to the last day; null while it lasts
    public RoleHolder assign(
            String personId,
            String role,
            String unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        String name = roleName(role);
        String who = store.read(session -> personName(session, personId));
        return store.write(
                Action.of(text("role.assigned", who, name)),
                session -> {
                    PeopleMapper mapper = session.mapper(PeopleMapper.class);
                    Person person = mapper.person(personId);
                    OrgUnit unit = session.mapper(UnitMapper.class).unit(unitId);
                    if (person == null || unit == null) {
                        throw new RefusedException(text("role.refused.gone"));
                    }
                    if (!person.municipalityId().equals(unit.municipalityId())) {
                        throw new RefusedException(
                                RefusedException.Part.PLACE,
                                text("role.refused.municipality", person.name(), unit.name()));
                    }
                    UnitRules.days(name, from, to);
                    RoleHolder holder =
                            new RoleHolder(
                                    store.ids().next(),
                                    personId,
                                    roleNamed(mapper, unit.municipalityId(), name).id(),
                                    unitId,
                                    from,
                                    to);
                    mapper.insertHolder(holder);
                    return holder;
                });
    }

    /// Corrects which role somebody holds, and between which days.
    ///
    /// @param role what it is called; taken into use when the municipality does not use it yet
    public void change(
            String holderId, String role, @Nullable LocalDate from, @Nullable LocalDate to) {
        String name = roleName(role);
        write(
                "role.changed",
                holderId,
                (mapper, holder) -> {
                    Role before = mapper.role(holder.roleId());
                    String municipality = before == null ? "" : before.municipalityId();
                    return update(mapper, holder, roleNamed(mapper, municipality, name), from, to);
                });
    }

    /// Ends that somebody holds a role.
    ///
    /// @param lastDay the last day on which it was held
    public void end(String holderId, LocalDate lastDay) {
        write(
                "role.ended",
                holderId,
                (mapper, holder) -> {
                    Role role = mapper.role(holder.roleId());
                    if (role == null) {
                        throw new RefusedException(text("role.refused.gone"));
                    }
                    return update(mapper, holder, role, holder.validFrom(), lastDay);
                });
    }

    /// Takes away that somebody held a role, entered by mistake.
    public void remove(String holderId) {
        write("role.removed", holderId, (mapper, holder) -> mapper.deleteHolder(holderId));
    }

    private interface Change {
        int apply(PeopleMapper mapper, RoleHolder holder);
    }

    private void write(String words, String holderId, Change change) {
        store.write(
                Action.of(store.read(session -> said(session, words, holderId))),
                session -> {
                    PeopleMapper mapper = session.mapper(PeopleMapper.class);
                    RoleHolder holder = mapper.holder(holderId);
                    if (holder == null) {
                        throw new RefusedException(text("role.refused.gone"));
                    }
                    return change.apply(mapper, holder);
                });
    }

    private static Text said(StoreSession session, String words, String holderId) {
        PeopleMapper mapper = session.mapper(PeopleMapper.class);
        RoleHolder holder = mapper.holder(holderId);
        Role role = holder == null ? null : mapper.role(holder.roleId());
        String who = holder == null ? "" : personName(session, holder.personId());
        String name = role == null ? "" : role.name();
        return switch (words) {
            case "role.changed" -> text("role.changed", who, name);
            case "role.ended" -> text("role.ended", who, name);
            default -> text("role.removed", who, name);
        };
    }

    private static int update(
            PeopleMapper mapper,
            RoleHolder holder,
            Role role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        UnitRules.days(role.name(), from, to);
        return mapper.updateHolder(
                new RoleHolder(
                        holder.id(), holder.personId(), role.id(), holder.unitId(), from, to));
    }

    private Role roleNamed(PeopleMapper mapper, String municipalityId, String name) {
        Optional<Role> known =
                mapper.roles(municipalityId).stream()
                        .filter(role -> role.name().equalsIgnoreCase(name))
                        .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Role role = new Role(store.ids().next(), municipalityId, name);
        mapper.insertRole(role);
        return role;
    }

    private static String roleName(String name) {
        if (name.isBlank()) {
            throw new RefusedException(RefusedException.Part.ROLE, text("role.refused.name"));
        }
        return name.strip();
    }

    private static String personName(StoreSession session, String personId) {
        Person person = session.mapper(PeopleMapper.class).person(personId);
        return person == null ? "" : person.name();
    }
}
