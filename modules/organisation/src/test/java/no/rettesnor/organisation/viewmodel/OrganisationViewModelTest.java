package no.rettesnor.organisation.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.PersonDraft;
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
import java.util.ArrayList;
import java.util.List;

class OrganisationViewModelTest {

    @RegisterExtension
    final TemporaryStore temporary = TemporaryStore.with(new OrganisationTables());

    private final List<Throwable> problems = new ArrayList<>();
    private OrganisationViewModel model;
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
        model = new OrganisationViewModel(units, people, TemporaryStore.CLOCK, problems::add);
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
        model.add(UnitDraft.of(school.id(), UnitLevel.DEPARTMENT, "Småtrinnet"));
        assertThat(model.selectedProperty().get())
                .satisfies(unit -> assertThat(unit.name()).isEqualTo("Småtrinnet"));
    }

    @Test
    void aClosedUnitIsGoneFromTheDayAfterAndThereWhenAllAreShown() {
        model.select(school.id());
        model.close(LocalDate.of(2025, 3, 30), null);
        assertThat(names()).containsExactly("Eksempelkommunen");
        model.dayProperty().set(null);
        assertThat(names()).containsExactly("Eksempelkommunen", "Skolen");
    }

    @Test
    void whatIsRefusedIsToldAndChangesNothing() {
        model.select(root.id());
        model.move(school);
        assertThat(problems).hasSize(1);
        assertThat(names()).containsExactly("Eksempelkommunen", "Skolen");
    }

    private List<String> names() {
        return model.tree().inOrder().stream().map(OrgUnit::name).toList();
    }
}
