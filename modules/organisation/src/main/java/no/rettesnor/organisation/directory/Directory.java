package no.rettesnor.organisation.directory;

import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.PeopleStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What units are called and who works in them, as they were when last asked for.
///
/// @param units every unit, whatever its days
/// @param people everybody who works in any of the municipalities today
public record Directory(UnitTree units, List<Person> people) {

    /// The tables it is read from.
    public static final Set<String> TABLES = Set.of("org_unit", "person");

    public Directory {
        people = List.copyOf(people);
    }

    /// No units and nobody, until they have been read.
    public static Directory none(Language language) {
        return new Directory(UnitTree.of(List.of(), language), List.of());
    }

    /// Reads it.
    public static Directory read(Store store, LocalDate today) {
        OrganisationStore organisation = new OrganisationStore(store);
        PeopleStore staff = new PeopleStore(store);
        return new Directory(
                organisation.treeOfAll(),
                organisation.municipalities().stream()
                        .flatMap(municipality -> staff.people(municipality.id()).stream())
                        .filter(person -> person.isValidOn(today))
                        .toList());
    }

    /// The unit's name with what it lies under; the id of one that is gone; empty for none.
    public String unit(@Nullable String id) {
        if (id == null) {
            return "";
        }
        return units.contains(id) ? units.path(id) : id;
    }

    public Optional<OrgUnit> findUnit(@Nullable String id) {
        return id == null ? Optional.empty() : units.unit(id);
    }

    /// Whom to offer to do something in a unit: the people of its own municipality, those of the
    /// unit first.
    public List<String> peopleNear(@Nullable String unitId) {
        String municipality = findUnit(unitId).map(OrgUnit::municipalityId).orElse(null);
        return people.stream()
                .filter(one -> municipality == null || one.municipalityId().equals(municipality))
                .sorted(Comparator.comparing(one -> !Objects.equals(one.unitId(), unitId)))
                .map(Person::name)
                .distinct()
                .toList();
    }
}
