package no.rettesnor.organisation.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.UnitDetails;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.organisation.store.PeopleStore;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.List;

class OrganisationViewModelTest {

    @RegisterExtension
    final TemporaryStore temporary = TemporaryStore.with(new OrganisationTables());

    private OrganisationViewModel model;
    private UnitsViewModel work;
    private StaffViewModel staff;
    private OrgUnit root;
    private OrgUnit school;

    @BeforeEach
    void make() {
        OrganisationStore units = new OrganisationStore(temporary.store());
        PeopleStore people = new PeopleStore(temporary.store());
        root = units.addMunicipality("Eksempelkommunen", "0301");
        school = units.add(UnitDraft.of(root.id(), UnitLevel.UNIT, "Skolen"));
        people.add(
                root.municipalityId(),
                new PersonDraft("Kari Nordmann", null, school.id(), null, null));
        people.add(root.municipalityId(), new PersonDraft("Ola Nordmann", null, null, null, null));
        model = new OrganisationViewModel(temporary.store(), Runnable::run, TemporaryStore.CLOCK);
        model.attach();
        work = new UnitsViewModel(temporary.store(), model);
        staff = new StaffViewModel(temporary.store(), model);
    }

    @Test
    void theFirstMunicipalityIsShownAsOfToday() {
        assertThat(names()).containsExactly("Eksempelkommunen", "Skolen");
        assertThat(model.dayProperty().get()).isEqualTo("2025-03-31");
        assertThat(model.people()).hasSize(2);
    }

    @Test
    void theUnitInHandShowsItsOwnPeople() {
        model.select(school.id());
        assertThat(model.people()).extracting(Person::name).containsExactly("Kari Nordmann");
    }

    @Test
    void aNewUnitIsTakenInHand() {
        work.add(UnitDraft.of(school.id(), UnitLevel.DEPARTMENT, "Småtrinnet"));
        assertThat(model.selectedProperty().get())
                .satisfies(unit -> assertThat(unit.name()).isEqualTo("Småtrinnet"));
    }

    @Test
    void aClosedUnitIsGoneFromTheDayAfterAndThereWhenAllAreShown() {
        model.select(school.id());
        work.close(school, LocalDate.of(2025, 3, 30));
        assertThat(names()).containsExactly("Eksempelkommunen");
        model.dayProperty().set(null);
        assertThat(names()).containsExactly("Eksempelkommunen", "Skolen");
    }

    @Test
    void whatIsRefusedIsToldAndChangesNothing() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> work.move(root, school))
                .satisfies(e -> assertThat(e.part()).isEqualTo(RefusedException.Part.PLACE));
        assertThat(names()).containsExactly("Eksempelkommunen", "Skolen");
    }

    @Test
    void aPersonInHandIsLaidDownForAUnitAndShowsTheRolesHeld() {
        Person kari = model.people().getFirst();
        model.selectPerson(kari.id());
        staff.assign(kari, "Rektor", school, LocalDate.of(2025, 1, 1), null);
        assertThat(model.personProperty().get()).isEqualTo(kari);
        assertThat(staff.rolesOf(kari))
                .singleElement()
                .satisfies(line -> assertThat(line.role()).isEqualTo("Rektor"))
                .satisfies(line -> assertThat(line.unit()).isEqualTo("Skolen"));
        model.select(school.id());
        assertThat(model.personProperty().get()).isNull();
        assertThat(staff.rolesIn(school)).extracting(RoleLine::person).containsExactly(kari.name());
    }

    @Test
    void theHistoryOfAUnitSaysWhatItsFieldsWere() {
        model.select(school.id());
        work.change(school, "Fjordskolen", UnitDetails.of(school));
        assertThat(model.historyOf(school))
                .first()
                .satisfies(line -> assertThat(line.words()).contains("Fjordskolen"))
                .satisfies(
                        line ->
                                assertThat(line.changes())
                                        .singleElement()
                                        .satisfies(
                                                change ->
                                                        assertThat(change.after())
                                                                .isEqualTo("Fjordskolen")));
    }

    private List<String> names() {
        return model.tree().inOrder().stream().map(OrgUnit::name).toList();
    }
}
