package no.rettesnor.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.UnitDetails;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.store.Hit;
import no.rettesnor.store.Step;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.store.UndoResult;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class OrganisationStoreTest {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    @TempDir Path folder;
    private Store store;
    private OrganisationStore organisation;
    private OrgUnit root;
    private OrgUnit health;
    private OrgUnit homeCare;

    @BeforeEach
    void open() throws Exception {
        store =
                Store.open(
                        folder.resolve("s.db"),
                        StoreOptions.of(List.of(new OrganisationTables())).in(Language.NB));
        organisation = new OrganisationStore(store);
        root = organisation.addMunicipality("Eksempelkommunen", "0301");
        health = organisation.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Helse"));
        homeCare =
                organisation.add(
                        UnitDraft.of(health.id(), UnitLevel.UNIT, " Hjemmetjenesten ")
                                .withCode("3120"));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void whatWasAddedIsReadBack() {
        assertThat(organisation.municipalities())
                .singleElement()
                .satisfies(m -> assertThat(m.number()).isEqualTo("0301"));
        assertThat(organisation.unit(homeCare.id())).contains(homeCare);
        assertThat(tree()).containsExactly("Eksempelkommunen", "Helse", "Hjemmetjenesten");
    }

    @Test
    void everyDayAndNumberOfAUnitIsKept() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        UnitDetails details = new UnitDetails("3121", from, from.plusYears(2), 41.5);
        organisation.change(homeCare.id(), homeCare.name(), details);
        assertThat(organisation.unit(homeCare.id()))
                .hasValueSatisfying(unit -> assertThat(UnitDetails.of(unit)).isEqualTo(details));
    }

    @Test
    void renamingTheRootRenamesTheMunicipality() {
        organisation.change(root.id(), "Nye Eksempel", UnitDetails.of(root));
        assertThat(organisation.municipalities())
                .singleElement()
                .satisfies(m -> assertThat(m.name()).isEqualTo("Nye Eksempel"))
                .satisfies(m -> assertThat(m.number()).isEqualTo("0301"));
    }

    @Test
    void oneActionIsOneStepOfUndo() {
        organisation.add(UnitDraft.of(homeCare.id(), UnitLevel.DEPARTMENT, "Nord"));
        organisation.close(homeCare.id(), YEAR_END);
        assertThat(store.journal().undoable().map(Step::words))
                .contains("Avsluttet Hjemmetjenesten, siste dag 31.12.2024");

        assertThat(store.journal().undo()).isInstanceOf(UndoResult.Done.class);

        assertThat(organisation.tree(root.municipalityId()).inOrder()).noneMatch(OrgUnit::isClosed);
    }

    @Test
    void aUnitMayNotMoveBeneathItself() {
        refused(() -> organisation.move(health.id(), homeCare.id()), "Helse");
        assertThat(tree()).containsExactly("Eksempelkommunen", "Helse", "Hjemmetjenesten");
    }

    @Test
    void levelsMayBeLeftOutButNotTurnedRound() {
        OrgUnit staff = organisation.add(UnitDraft.of(root.id(), UnitLevel.DEPARTMENT, "Stab"));
        assertThat(staff.parentId()).isEqualTo(root.id());
        refused(
                () -> organisation.add(UnitDraft.of(staff.id(), UnitLevel.SECTOR, "Oppvekst")),
                "«Oppvekst» (sektor)");
        refused(() -> organisation.move(homeCare.id(), staff.id()), "Hjemmetjenesten");
    }

    @Test
    void unitsAreNotMovedBetweenMunicipalities() {
        OrgUnit other = organisation.addMunicipality("Nabokommunen", "5037");
        refused(() -> organisation.move(homeCare.id(), other.id()), "Nabokommunen");
        assertThat(organisation.tree(other.municipalityId()).size()).isEqualTo(1);
        assertThat(organisation.treeOfAll().size()).isEqualTo(4);
    }

    @Test
    void aClosedUnitCanBeOpenedAgain() {
        organisation.close(homeCare.id(), YEAR_END);
        organisation.reopen(homeCare.id());
        assertThat(organisation.unit(homeCare.id())).contains(homeCare);
    }

    @Test
    void aNewNameAndNewDetailsAreOneStepOfUndo() {
        organisation.change(
                homeCare.id(), "Hjemmesykepleien", new UnitDetails("77", YEAR_END, null, null));
        assertThat(store.journal().undoable().map(Step::words))
                .contains("Ga Hjemmetjenesten navnet Hjemmesykepleien");
        store.journal().undo();
        assertThat(organisation.unit(homeCare.id())).contains(homeCare);
    }

    @Test
    void aUnitDoesNotEndBeforeItBegins() {
        OrgUnit late =
                organisation.add(
                        UnitDraft.of(health.id(), UnitLevel.UNIT, "Ny")
                                .from(YEAR_END.plusYears(1)));
        refused(() -> organisation.close(late.id(), YEAR_END), "Ny");
        organisation.remove(late.id());
        refused(() -> organisation.close(root.id(), YEAR_END), "Eksempelkommunen");
    }

    @Test
    void onlyAUnitThatNothingPointsAtCanBeRemoved() {
        refused(() -> organisation.remove(health.id()), "Helse");
        PeopleStore people = new PeopleStore(store);
        people.add(
                root.municipalityId(),
                new PersonDraft("Kari Nordmann", null, homeCare.id(), null, null));
        refused(() -> organisation.remove(homeCare.id()), "Hjemmetjenesten");

        OrgUnit mistake = organisation.add(UnitDraft.of(health.id(), UnitLevel.UNIT, "Feil"));
        organisation.remove(mistake.id());
        assertThat(organisation.unit(mistake.id())).isEmpty();
    }

    @Test
    void unitsAreFoundByNameAndByCode() {
        assertThat(store.search().find("hjemmetj", Set.of("unit"), 10))
                .extracting(Hit::ref)
                .extracting(ref -> ref.id())
                .containsExactly(homeCare.id());
        assertThat(store.search().find("3120", Set.of("unit"), 10)).hasSize(1);
    }

    private List<String> tree() {
        return organisation.tree(root.municipalityId()).inOrder().stream()
                .map(OrgUnit::name)
                .toList();
    }

    private static void refused(Runnable action, @Nullable String words) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.text().in(Language.NB)).contains(words));
    }
}
