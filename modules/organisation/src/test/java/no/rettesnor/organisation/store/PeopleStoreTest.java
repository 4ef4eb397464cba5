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
import no.rettesnor.store.Step;
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
    private RoleStore roles;
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
        roles = new RoleStore(store);
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
        RoleHolder holder =
                roles.assign(person.id(), "Enhetsleder", unit.id(), LocalDate.of(2024, 1, 1), null);
        assertThat(words()).isEqualTo("Ga Kari rollen Enhetsleder");

        roles.end(holder.id(), LocalDate.of(2024, 6, 30));

        assertThat(words()).isEqualTo("Avsluttet rollen Enhetsleder for Kari");
        assertThat(roles.holdersIn(unit.id()))
                .isEqualTo(roles.holdersOf(person.id()))
                .isEqualTo(roles.holders(municipality))
                .singleElement()
                .satisfies(h -> assertThat(h.validTo()).isEqualTo("2024-06-30"));
        refused(() -> roles.end(holder.id(), LocalDate.of(2023, 1, 1)));
    }

    @Test
    void aRoleIsTakenIntoUseByItsFirstHolderAndKnownByItsNameAfter() {
        Person person = people.add(municipality, draft("Kari"));
        RoleHolder holder = roles.assign(person.id(), "Verneombud", unit.id(), null, null);
        roles.assign(person.id(), "VERNEOMBUD", unit.id(), null, null);
        assertThat(roles.roles(municipality)).extracting(Role::name).containsExactly("Verneombud");
        roles.change(holder.id(), "Hovedverneombud", LocalDate.of(2024, 1, 1), null);
        assertThat(roles.roles(municipality))
                .extracting(Role::name)
                .containsExactly("Hovedverneombud", "Verneombud");
        refused(() -> roles.assign(person.id(), " ", unit.id(), null, null));
    }

    @Test
    void whoeverIsRemovedTakesTheRolesAlongAndComesBackWithThem() {
        Person person = people.add(municipality, draft("Kari"));
        roles.assign(person.id(), "Verneombud", unit.id(), null, null);
        people.remove(person.id());
        assertThat(people.people(municipality)).isEmpty();
        assertThat(roles.holdersIn(unit.id())).isEmpty();
        store.journal().undo();
        assertThat(people.people(municipality)).containsExactly(person);
        assertThat(roles.holdersIn(unit.id())).hasSize(1);
    }

    @Test
    void nobodyHoldsARoleInAnotherMunicipality() {
        OrgUnit other = new OrganisationStore(store).addMunicipality("Nabokommunen", null);
        Person person = people.add(municipality, draft("Kari"));
        refused(() -> roles.assign(person.id(), "Enhetsleder", other.id(), null, null));
        refused(
                () ->
                        people.add(
                                municipality,
                                new PersonDraft("Ola", null, other.id(), null, null)));
    }

    private String words() {
        return store.journal().undoable().map(Step::words).orElse("");
    }

    private static PersonDraft draft(String name) {
        return new PersonDraft(name, null, null, null, null);
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(action::run);
    }
}
