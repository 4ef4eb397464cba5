package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.UnitRules;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// People in the store. Each method that changes something is one step of undo.
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

    /// Takes a person away who was entered by mistake, together with the roles held. Somebody who
    /// has left is given a last day instead.
    public void remove(String personId) {
        String name = person(personId).map(Person::name).orElse("");
        store.write(
                Action.of(text("person.removed", name)),
                session -> {
                    PeopleMapper mapper = session.mapper(PeopleMapper.class);
                    mapper.holdersOf(personId).forEach(holder -> mapper.deleteHolder(holder.id()));
                    return mapper.deletePerson(personId);
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
                throw new RefusedException(
                        RefusedException.Part.PLACE,
                        text("role.refused.municipality", name, unit.name()));
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
