package no.rettesnor.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.Role;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class PeopleStoreTest {

    @TempDir Path folder;
    private Store store;
    private PeopleStore people;
    private OrgUnit root;
    private OrgUnit unit;
    private String municipality;

    @BeforeEach
    void open() throws Exception {
        store =
                Store.open(
                        folder.resolve("s.db"),
                        StoreOptions.of(List.of(new OrganisationTables())).in(Language.NB));
        OrganisationStore organisation = new OrganisationStore(store);
        people = new PeopleStore(store);
        root = organisation.addMunicipality("Eksempelkommunen", null);
        municipality = root.municipalityId();
        unit = organisation.add(UnitDraft.of(root.id(), UnitLevel.UNIT, "Skolen"));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void peopleAreSortedAsTheLanguageSorts() {
        for (String name : List.of("Åse Lund", "Øyvind Moe", "anne Dahl", "Zara Vik")) {
            people.add(municipality, draft(name));
        }
        assertThat(people.people(municipality))
                .extracting(Person::name)
                .containsExactly("anne Dahl", "Zara Vik", "Øyvind Moe", "Åse Lund");
    }

    @Test
    void aPersonIsReadBackAsWritten() {
        Person person =
                people.add(
                        municipality,
                        new PersonDraft(
                                "Kari Nordmann",
                                " kari@eksempel.no ",
                                unit.id(),
                                LocalDate.of(2024, 1, 1),
                                LocalDate.of(2025, 1, 1)));
        assertThat(people.person(person.id())).contains(person);
        assertThat(person.email()).isEqualTo("kari@eksempel.no");
        people.change(person.id(), draft("Kari Hansen"));
        assertThat(people.person(person.id()))
                .hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("Kari Hansen"))
                .hasValueSatisfying(p -> assertThat(p.unitId()).isNull());
    }

    @Test
    void aRoleIsHeldInAUnitBetweenDays() {
        Person person = people.add(municipality, draft("Kari"));
        Role head = people.role(municipality, "Enhetsleder");
        assertThat(people.role(municipality, "enhetsleder")).isEqualTo(head);
        RoleHolder holder =
                people.assign(person.id(), head.id(), unit.id(), LocalDate.of(2024, 1, 1));

        people.endRole(holder.id(), LocalDate.of(2024, 6, 30));

        assertThat(people.holdersIn(unit.id()))
                .isEqualTo(people.holdersOf(person.id()))
                .isEqualTo(people.holders(municipality))
                .singleElement()
                .satisfies(h -> assertThat(h.validTo()).isEqualTo("2024-06-30"));
        refused(() -> people.endRole(holder.id(), LocalDate.of(2023, 1, 1)));
    }

    @Test
    void twoRolesDoNotShareAName() {
        Role head = people.role(municipality, "Enhetsleder");
        people.role(municipality, "Verneombud");
        refused(() -> people.renameRole(head.id(), "VERNEOMBUD"));
        people.renameRole(head.id(), "Virksomhetsleder");
        assertThat(people.roles(municipality))
                .extracting(Role::name)
                .containsExactly("Verneombud", "Virksomhetsleder");
    }

    @Test
    void nobodyHoldsARoleInAnotherMunicipality() {
        OrgUnit other = new OrganisationStore(store).addMunicipality("Nabokommunen", null);
        Person person = people.add(municipality, draft("Kari"));
        Role role = people.role(municipality, "Enhetsleder");
        refused(() -> people.assign(person.id(), role.id(), other.id(), null));
        refused(
                () ->
                        people.add(
                                municipality,
                                new PersonDraft("Ola", null, other.id(), null, null)));
    }

    private static PersonDraft draft(String name) {
        return new PersonDraft(name, null, null, null, null);
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(action::run);
    }
}
