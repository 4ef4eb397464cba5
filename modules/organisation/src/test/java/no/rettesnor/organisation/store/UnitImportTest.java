package no.rettesnor.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.RejectedRows;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitSizes;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class UnitImportTest {

    private static final String UNITS =
            """
            Kode;Enhet;Nivå;Overordnet;Gyldig fra;Gyldig til;I bruk fra;Årsverk;Etterfølger
            0301;Eksempelkommunen;Kommune;;;;;;
            3121;Nord;Avdeling;3120;;31.12.2024;;12,5;3130
            3120;Hjemmetjenesten;Enhet;30;;;01.08.2023;;
            30;Helse og omsorg;Sektor;;;;;;
            3130;Hjemmebaserte tjenester;;Helse og omsorg;01.01.2025;;;40;
            """;

    @TempDir Path folder;
    private Store store;
    private OrganisationStore organisation;

    @BeforeEach
    void open() throws Exception {
        store =
                Store.open(
                        folder.resolve("s.db"),
                        StoreOptions.of(List.of(new OrganisationTables())).in(Language.NB));
        organisation = new OrganisationStore(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aWholeOrganisationComesInWithParentsInAnyOrder() throws Exception {
        ImportSummary summary = run(UnitImport.of(store), UNITS);

        assertThat(summary.inserted()).isEqualTo(5);
        assertThat(summary.warnings()).isEmpty();
        UnitTree tree = organisation.treeOfAll();
        assertThat(tree.inOrder())
                .extracting(unit -> tree.path(unit.id()))
                .containsExactly(
                        "Eksempelkommunen",
                        "Helse og omsorg",
                        "Helse og omsorg › Hjemmebaserte tjenester",
                        "Helse og omsorg › Hjemmetjenesten",
                        "Helse og omsorg › Hjemmetjenesten › Nord");
        OrgUnit north = tree.byCode("3121").orElseThrow();
        assertThat(north.fullTimePosts()).isEqualTo(12.5);
        assertThat(north.validTo()).isEqualTo("2024-12-31");
        assertThat(tree.byCode("3130").map(OrgUnit::level)).contains(UnitLevel.UNIT);
        assertThat(organisation.successions(north.id()))
                .singleElement()
                .satisfies(s -> assertThat(s.onDate()).isEqualTo("2025-01-01"));
    }

    @Test
    void theSameFileChangesNothingAndANewerOneUpdates() throws Exception {
        run(UnitImport.of(store), UNITS);
        assertThat(run(UnitImport.of(store), UNITS).unchanged()).isEqualTo(5);

        ImportSummary newer =
                run(
                        UnitImport.of(store),
                        UNITS.replace("Hjemmetjenesten;Enhet;30", "Hjemmesykepleien;Enhet;30"));

        assertThat(newer.updated()).isEqualTo(1);
        assertThat(organisation.treeOfAll().byCode("3120").map(OrgUnit::name))
                .contains("Hjemmesykepleien");
    }

    @Test
    void aUnitWhoseParentIsNowhereIsKeptUnderTheMunicipalityWithAWarning() throws Exception {
        organisation.addMunicipality("Eksempelkommunen", "0301");
        ImportSummary summary =
                run(UnitImport.of(store), "Kode;Enhet;Overordnet\n10;Skolen;Finnes ikke\n");
        assertThat(summary.inserted()).isEqualTo(1);
        assertThat(summary.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.in(Language.NB)).contains("Rad 2", "Finnes ikke"));
    }

    @Test
    void withoutAMunicipalityNoUnitIsTaken() throws Exception {
        ImportSummary summary = run(UnitImport.of(store), "Kode;Enhet\n10;Skolen\n");
        assertThat(summary.rejectedRows()).isEqualTo(1);
    }

    @Test
    void peopleComeWithTheirUnitAndRole() throws Exception {
        run(UnitImport.of(store), UNITS);
        String people =
                """
                Navn;E-post;Enhet;Rolle
                Kari Nordmann;kari@eksempel.no;3120;Enhetsleder
                Ola Nordmann;ola@eksempel.no;Nord;Verneombud
                """;
        assertThat(run(PersonImport.of(store), people).inserted()).isEqualTo(2);

        ImportSummary moved =
                run(PersonImport.of(store), people.replace("Kari Nordmann", "Kari Hansen"));

        assertThat(moved.updated()).isEqualTo(1);
        PeopleStore store2 = new PeopleStore(store);
        String municipality = organisation.municipalities().getFirst().id();
        assertThat(store2.people(municipality))
                .extracting(Person::name)
                .containsExactly("Kari Hansen", "Ola Nordmann");
        assertThat(new RoleStore(store).holders(municipality)).hasSize(2);
        assertThat(new RoleStore(store).roles(municipality)).hasSize(2);
    }

    @Test
    void postsAndUsersComeYearByYearAndOnceOnly() throws Exception {
        run(UnitImport.of(store), UNITS);
        String sizes =
                """
                Kode;År;Årsverk;Brukere
                3120;2024;31,5;170
                3130;2025;40;
                Finnes ikke;2025;4;
                3130;2024;-4;
                """;
        ImportSummary summary = run(UnitSizeImport.of(store), sizes);
        assertThat(summary.inserted()).isEqualTo(2);
        assertThat(summary.rejectedRows()).isEqualTo(2);
        assertThat(run(UnitSizeImport.of(store), sizes).unchanged()).isEqualTo(2);
        assertThat(run(UnitSizeImport.of(store), sizes.replace("31,5", "32")).updated())
                .isEqualTo(1);

        UnitTree tree = organisation.treeOfAll();
        UnitSizes known = new UnitSizeStore(store).sizes(tree);
        String care = tree.byCode("3120").orElseThrow().id();
        String north = tree.byCode("3121").orElseThrow().id();
        String health = tree.byCode("30").orElseThrow().id();
        assertThat(known.posts(care, 2024)).hasValue(32);
        assertThat(known.users(care, 2024)).hasValue(170);
        // its department is part of it, and nobody has said how large that is
        assertThat(known.posts(north, 2024)).isEmpty();
        // one of the two units of the sector is unknown in 2025
        assertThat(known.posts(health, 2025)).isEmpty();

        OrgUnit unit = tree.byCode("3120").orElseThrow();
        new UnitSizeStore(store).set(unit, 2025, 10.0, null);
        assertThat(new UnitSizeStore(store).sizes(tree).posts(health, 2025)).hasValue(50);
        store.journal().undo();
        assertThat(new UnitSizeStore(store).sizes(tree).posts(health, 2025)).isEmpty();
        new UnitSizeStore(store).set(unit, 2024, null, null);
        assertThat(new UnitSizeStore(store).of(unit.id())).isEmpty();
    }

    private ImportSummary run(ImportTarget target, String lines) throws Exception {
        Path file = Files.writeString(folder.resolve(target.key() + ".csv"), lines);
        try (ImportTable table =
                ImportTable.open(file, TableLayout.asFound(), ProgressMonitor.none())) {
            TableSurvey survey = TableSurvey.of(table, ProgressMonitor.none());
            Mapping mapping =
                    new MappingGuess(target).guess("", TableLayout.asFound(), survey.columns());
            return new ImportRun(store, target, mapping)
                    .run(table, RejectedRows.beside(file), ProgressMonitor.none());
        }
    }
}
