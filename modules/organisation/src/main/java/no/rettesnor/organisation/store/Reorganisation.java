package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.Succession;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitRules;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// That a unit becomes another from a day on. The old one is closed the day before and keeps its
/// past; the people who work there go along, and so do their roles. Each method is one step of
/// undo.
///
/// What would break a rule is refused with a [no.rettesnor.organisation.model.RefusedException],
/// and nothing is changed.
public final class Reorganisation {

    private final Store store;
    private final OrganisationStore units;

    public Reorganisation(Store store) {
        this.store = store;
        this.units = new OrganisationStore(store);
    }

    /// Lets another unit, which is there already, take over. What lies beneath the old one is
    /// closed with it, and its people go along too.
    ///
    /// @param firstDay the first day of the new order
    public void into(String unitId, String successorId, LocalDate firstDay) {
        store.write(
                Action.of(text("unit.merged", name(unitId), name(successorId))),
                session -> {
                    OrgUnit unit = OrganisationStore.required(session, unitId);
                    OrgUnit successor = OrganisationStore.required(session, successorId);
                    UnitTree tree = units.treeOf(session, unit);
                    LocalDate lastDay = firstDay.minusDays(1);
                    UnitRules.close(tree, unit, lastDay, successor);
                    for (OrgUnit closed :
                            OrganisationStore.closeAll(session, tree, unit, lastDay)) {
                        takeOver(session, closed, successor, firstDay);
                    }
                    return successor;
                });
    }

    /// Lets a new unit take over, with new ones of the same names for all that lies beneath.
    ///
    /// @param draft the new unit; its first day is that of the new order
    /// @return the new unit
    public OrgUnit intoNew(String unitId, UnitDraft draft, LocalDate firstDay) {
        String called = UnitRules.name(draft.name());
        return store.write(
                Action.of(text("unit.became", name(unitId), called)),
                session -> {
                    OrgUnit unit = OrganisationStore.required(session, unitId);
                    OrgUnit parent = OrganisationStore.required(session, draft.parentId());
                    UnitTree tree = units.treeOf(session, unit);
                    LocalDate lastDay = firstDay.minusDays(1);
                    UnitRules.move(tree, unit, parent);
                    UnitRules.place(called, draft.level(), parent);
                    UnitRules.close(tree, unit, lastDay, null);
                    Map<String, OrgUnit> made = new LinkedHashMap<>();
                    List<OrgUnit> closed = OrganisationStore.closeAll(session, tree, unit, lastDay);
                    for (OrgUnit old : closed) {
                        OrgUnit above = made.getOrDefault(String.valueOf(old.parentId()), parent);
                        OrgUnit fresh =
                                old.id().equals(unitId)
                                        ? fresh(old, parent, called, draft.code(), firstDay)
                                        : fresh(old, above, old.name(), old.code(), firstDay);
                        UnitRules.place(fresh.name(), fresh.level(), above);
                        session.mapper(UnitMapper.class).insertUnit(fresh, ImportMark.NONE);
                        made.put(old.id(), fresh);
                        takeOver(session, old, fresh, firstDay);
                    }
                    return made.values().iterator().next();
                });
    }

    private OrgUnit fresh(
            OrgUnit old, OrgUnit above, String name, @Nullable String code, LocalDate firstDay) {
        return new OrgUnit(
                store.ids().next(),
                old.municipalityId(),
                above.id(),
                old.level(),
                code,
                name,
                firstDay,
                null,
                null,
                old.fullTimePosts());
    }

    private void takeOver(StoreSession session, OrgUnit from, OrgUnit to, LocalDate firstDay) {
        session.mapper(UnitMapper.class)
                .insertSuccession(new Succession(store.ids().next(), from.id(), to.id(), firstDay));
        PeopleMapper mapper = session.mapper(PeopleMapper.class);
        for (Person person : mapper.people(from.municipalityId())) {
            if (from.id().equals(person.unitId()) && person.isValidOn(firstDay)) {
                mapper.updatePerson(
                        new Person(
                                person.id(),
                                person.municipalityId(),
                                person.name(),
                                person.email(),
                                to.id(),
                                person.validFrom(),
                                person.validTo()));
            }
        }
        for (RoleHolder holder : mapper.holdersIn(from.id())) {
            carry(mapper, holder, to, firstDay);
        }
    }

    /// A role that lasts is ended in the old unit and begun in the new one.
    private void carry(PeopleMapper mapper, RoleHolder holder, OrgUnit to, LocalDate firstDay) {
        boolean isOver = holder.validTo() != null && holder.validTo().isBefore(firstDay);
        if (isOver) {
            return;
        }
        boolean begins = holder.validFrom() == null || holder.validFrom().isBefore(firstDay);
        if (begins) {
            mapper.updateHolder(
                    new RoleHolder(
                            holder.id(),
                            holder.personId(),
                            holder.roleId(),
                            holder.unitId(),
                            holder.validFrom(),
                            firstDay.minusDays(1)));
            mapper.insertHolder(
                    new RoleHolder(
                            store.ids().next(),
                            holder.personId(),
                            holder.roleId(),
                            to.id(),
                            firstDay,
                            holder.validTo()));
        } else {
            mapper.updateHolder(
                    new RoleHolder(
                            holder.id(),
                            holder.personId(),
                            holder.roleId(),
                            to.id(),
                            holder.validFrom(),
                            holder.validTo()));
        }
    }

    private String name(String unitId) {
        return units.unit(unitId).map(OrgUnit::name).orElse("");
    }
}
