package no.rettesnor.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.Succession;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Step;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.List;

class ReorganisationTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @RegisterExtension
    final TemporaryStore temporary = TemporaryStore.with(new OrganisationTables());

    private OrganisationStore units;
    private PeopleStore people;
    private RoleStore roles;
    private Reorganisation reorganisation;
    private OrgUnit health;
    private OrgUnit homeCare;
    private OrgUnit north;
    private Person kari;

    @BeforeEach
    void make() {
        units = new OrganisationStore(temporary.store());
        people = new PeopleStore(temporary.store());
        roles = new RoleStore(temporary.store());
        reorganisation = new Reorganisation(temporary.store());
        OrgUnit root = units.addMunicipality("Eksempelkommunen", "0301");
        health = units.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Helse"));
        homeCare = units.add(UnitDraft.of(health.id(), UnitLevel.UNIT, "Hjemmetjenesten"));
        north = units.add(UnitDraft.of(homeCare.id(), UnitLevel.DEPARTMENT, "Nord"));
        kari =
                people.add(
                        root.municipalityId(),
                        new PersonDraft("Kari", null, north.id(), null, null));
        roles.assign(kari.id(), "Avdelingsleder", north.id(), null, null);
    }

    @Test
    void aUnitBecomesANewOneWithEverythingBeneathAsOneStep() {
        OrgUnit made =
                reorganisation.intoNew(
                        homeCare.id(),
                        UnitDraft.of(health.id(), UnitLevel.UNIT, "Hjemmebaserte tjenester"),
                        FIRST);

        assertThat(names(FIRST))
                .containsExactly("Eksempelkommunen", "Helse", "Hjemmebaserte tjenester", "Nord");
        assertThat(names(LAST))
                .containsExactly("Eksempelkommunen", "Helse", "Hjemmetjenesten", "Nord");
        assertThat(units.successions(made.id()))
                .extracting(Succession::fromUnitId)
                .containsExactly(homeCare.id());
        OrgUnit newNorth = tree().children(made.id()).getFirst();
        assertThat(people.person(kari.id()))
                .hasValueSatisfying(person -> assertThat(person.unitId()).isEqualTo(newNorth.id()));
        assertThat(roles.holdersIn(north.id()))
                .extracting(RoleHolder::validTo)
                .containsExactly(LAST);
        assertThat(roles.holdersIn(newNorth.id()))
                .extracting(RoleHolder::validFrom)
                .containsExactly(FIRST);
        assertThat(temporary.store().journal().undoable().map(Step::words))
                .contains("Hjemmetjenesten ble til Hjemmebaserte tjenester");

        temporary.store().journal().undo();

        assertThat(units.unit(homeCare.id())).contains(homeCare);
        assertThat(people.person(kari.id())).contains(kari);
        assertThat(names(FIRST))
                .containsExactly("Eksempelkommunen", "Helse", "Hjemmetjenesten", "Nord");
    }

    @Test
    void aUnitGoesIntoAnotherWithItsPeople() {
        OrgUnit south = units.add(UnitDraft.of(health.id(), UnitLevel.UNIT, "Sør"));
        reorganisation.into(homeCare.id(), south.id(), FIRST);
        assertThat(names(FIRST)).containsExactly("Eksempelkommunen", "Helse", "Sør");
        assertThat(people.person(kari.id()))
                .hasValueSatisfying(person -> assertThat(person.unitId()).isEqualTo(south.id()));
        assertThat(units.successions(south.id())).hasSize(2);
    }

    @Test
    void whoeverTakesOverMustBeThereThenAndOutsideTheOldUnit() {
        OrgUnit late =
                units.add(UnitDraft.of(health.id(), UnitLevel.UNIT, "Ny").from(FIRST.plusYears(1)));
        refused(homeCare, late);
        refused(homeCare, north);
    }

    private void refused(OrgUnit unit, OrgUnit successor) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reorganisation.into(unit.id(), successor.id(), FIRST))
                .satisfies(e -> assertThat(e.part()).isEqualTo(RefusedException.Part.SUCCESSOR));
    }

    private UnitTree tree() {
        return units.tree(health.municipalityId());
    }

    private List<String> names(LocalDate day) {
        return tree().asOf(day).inOrder().stream().map(OrgUnit::name).toList();
    }
}
