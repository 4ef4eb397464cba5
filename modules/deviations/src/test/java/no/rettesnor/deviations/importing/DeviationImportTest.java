package no.rettesnor.deviations.importing;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationCategory;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.OtherValues;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.values.DateReading;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class DeviationImportTest {

    private static final String HEADER =
            "Avviksnr;Overskrift;Beskrivelse;Hendelsesdato;Lukket"
                + " dato;Sektor;Enhet;Kategori;Avvikstype;Alvorlighetsgrad;Saksstatus;Tiltak;Årsak\n";
    private static final String FEILDOSE =
            "A-1;Feil dose;Ga to tabletter;02.01.2025;10.01.2025;Helse og"
                    + " omsorg;SY2;Tjenester;Legemiddelhåndtering;Høy;;Dobbel kontroll;Travelt\n";
    private static final String UKJENT =
            "A-2;;Barn falt fra klatrestativ. Ingen"
                    + " skade.;14.02.2025;;Kultur;Ungdomshuset;Tjenester;Lekeutstyr;II;Under"
                    + " behandling;;\n";

    @TempDir Path folder;
    private Municipal municipal;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    @Test
    void aRegisterComesInWithItsWordsUnderstood() throws Exception {
        ImportSummary summary = run(HEADER + FEILDOSE + UKJENT);

        assertThat(summary.inserted()).isEqualTo(2);
        Deviation first = byTitle("Feil dose");
        assertThat(first.number()).hasToString("2025-0001");
        assertThat(first.happenedOn()).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(first.status()).isEqualTo(DeviationStatus.CLOSED);
        assertThat(first.closedAt()).isEqualTo(Instant.parse("2025-01-09T23:00:00Z"));
        assertThat(first.unitId()).isEqualTo(municipal.ward.id());
        assertThat(first.categoryId()).isEqualTo("SERVICE");
        assertThat(first.typeId()).isEqualTo("SERVICE_MEDICATION");
        assertThat(first.actualSeverity()).isEqualTo(Severity.SERIOUS);
        assertThat(first.kind()).isEqualTo(DeviationKind.DEVIATION);
        assertThat(first.source()).isEqualTo("gammelt system");
        assertThat(first.externalKey()).isEqualTo("A-1");
        ImprovementAction action =
                municipal.deviations.caseFile(first.id()).orElseThrow().actions().getFirst();
        assertThat(action.text()).isEqualTo("Dobbel kontroll");
        assertThat(action.doneOn()).isEqualTo(LocalDate.of(2025, 1, 10));
    }

    @Test
    void whatIsMissingIsDerivedAndWhatIsNewIsMadeWhereTheRowSays() throws Exception {
        run(HEADER + FEILDOSE + UKJENT);

        Deviation second = byTitle("Barn falt fra klatrestativ.");
        assertThat(second.description()).isEqualTo("Barn falt fra klatrestativ. Ingen skade.");
        assertThat(second.status()).isEqualTo(DeviationStatus.IN_PROGRESS);
        assertThat(second.actualSeverity()).isEqualTo(Severity.MINOR);
        DeviationType type =
                municipal.deviations.types().types().stream()
                        .filter(each -> each.name().equals("Lekeutstyr"))
                        .findFirst()
                        .orElseThrow();
        assertThat(type.categoryId()).isEqualTo("SERVICE");
        assertThat(second.typeId()).isEqualTo(type.id());
        assertThat(
                        municipal
                                .organisation
                                .tree(municipal.root.municipalityId())
                                .path(second.unitId()))
                .isEqualTo("Kultur › Ungdomshuset");
    }

    @Test
    void theSameFileAgainChangesNothingAndANewerOneUpdates() throws Exception {
        run(HEADER + FEILDOSE + UKJENT);
        Deviation before = byTitle("Feil dose");

        ImportSummary again = run(HEADER + FEILDOSE + UKJENT);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.inserted() + again.updated()).isZero();

        ImportSummary newer =
                run(
                        HEADER
                                + FEILDOSE.replace("Høy", "Kritisk")
                                        .replace("Travelt", "Lav bemanning")
                                + UKJENT);
        assertThat(newer.updated()).isEqualTo(1);
        Deviation after = byTitle("Feil dose");
        assertThat(after).isEqualTo(before.edit().actualSeverity(Severity.CRITICAL).build());
        assertThat(municipal.deviations.caseFile(after.id()).orElseThrow().causes())
                .extracting(cause -> cause.text())
                .containsExactly("Lav bemanning");
        assertThat(municipal.deviations.list().count(DeviationFilter.ALL)).isEqualTo(2);
    }

    @Test
    void rowsThatCannotBeTakenSayWhy() throws Exception {
        ImportSummary summary =
                run(
                        HEADER
                                + "B-2;Uten dato;;;;;SY2;Tjenester;;;;;\n"
                                + "B-3;Fram i tid;;01.02.2031;;;SY2;Tjenester;;;;;\n");
        assertThat(summary.inserted()).isZero();
        List<String> reasons = new ArrayList<>();
        summary.rejected().forEach(rejection -> reasons.add(rejection.reason().in(Language.NB)));
        assertThat(reasons)
                .anyMatch(reason -> reason.contains("ingen dato"))
                .anyMatch(reason -> reason.contains("2031-02-01"))
                .hasSize(2);
    }

    @Test
    void aNewTypeWithoutACategoryIsTakenUnderTheOrganisation() throws Exception {
        ImportSummary summary = run(HEADER + "B-5;Ny type;;01.02.2025;;;SY2;;Romfart;;;;\n");
        assertThat(summary.inserted()).isEqualTo(1);
        assertThat(byTitle("Ny type").categoryId()).isEqualTo(DeviationCategory.FALLBACK);
    }

    @Test
    void aBulkImportIsOneStepAndItsNumbersNeverMeet() throws Exception {
        municipal.report(municipal.ward, "Før", Municipal.TODAY, Severity.MINOR);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 1500; i++) {
            csv.append(
                    "C-%d;Sak %d;;%02d.0%d.202%d;;;SY2;;;3;;;\n"
                            .formatted(i, i, 1 + i % 28, 1 + i % 2, 4 + i % 2));
        }
        run(csv.toString());
        List<String> numbers = new ArrayList<>();
        municipal
                .deviations
                .list()
                .forEach(
                        DeviationFilter.ALL,
                        DeviationSort.LATEST,
                        ProgressMonitor.none(),
                        each -> numbers.add(each.number().toString()));
        assertThat(numbers).hasSize(1501).doesNotHaveDuplicates();
        assertThat(numbers).contains("2024-0001", "2024-0750", "2025-0001", "2025-0751");
        municipal.store.journal().undo();
        assertThat(municipal.deviations.list().count(DeviationFilter.ALL)).isEqualTo(1);
    }

    @Test
    void aTitleThatIsTooLongIsCutAndKeptWholeInTheDescription() throws Exception {
        String longTitle = "ord ".repeat(80).strip();
        run(HEADER + "D-1;" + longTitle + ";Mer;01.02.2025;;;SY2;;;;;;\n");
        Deviation only = whole().getFirst();
        assertThat(only.title()).endsWith("…").hasSizeLessThanOrEqualTo(200);
        assertThat(only.description()).isEqualTo(longTitle + "\nMer");
    }

    @Test
    void everyMunicipalityIsATargetOfItsOwn() {
        municipal.organisation.addMunicipality("Åfjord", "5058");
        assertThat(DeviationImportTarget.all(municipal.store))
                .extracting(ImportTarget::key)
                .containsExactlyInAnyOrder("deviations", "deviations-5058");
    }

    private Deviation byTitle(String title) {
        return whole().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Deviation> whole() {
        return municipal.deviations.list().ids(DeviationFilter.ALL, DeviationSort.LATEST).stream()
                .map(id -> municipal.deviations.find(id).orElseThrow())
                .toList();
    }

    private ImportSummary run(String csv) throws ProblemException, IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), csv);
        Mapping mapping =
                new Mapping(
                        "gammelt system",
                        TableLayout.asFound(),
                        List.of(
                                ColumnMapping.of("Avviksnr", DeviationFields.KEY),
                                ColumnMapping.of("Overskrift", DeviationFields.TITLE),
                                ColumnMapping.of("Beskrivelse", DeviationFields.DESCRIPTION),
                                ColumnMapping.of("Hendelsesdato", DeviationFields.HAPPENED),
                                ColumnMapping.of("Lukket dato", DeviationFields.CLOSED),
                                choice("Sektor", DeviationFields.SECTOR, OtherValues.CREATE),
                                choice("Enhet", DeviationFields.UNIT, OtherValues.CREATE),
                                choice("Kategori", DeviationFields.CATEGORY, OtherValues.REJECT),
                                choice("Avvikstype", DeviationFields.TYPE, OtherValues.CREATE),
                                choice(
                                        "Alvorlighetsgrad",
                                        DeviationFields.SEVERITY,
                                        OtherValues.REJECT),
                                choice("Saksstatus", DeviationFields.STATUS, OtherValues.REJECT),
                                ColumnMapping.of("Tiltak", DeviationFields.ACTION),
                                ColumnMapping.of("Årsak", DeviationFields.CAUSE)),
                        Map.of());
        try (ImportTable table = ImportTable.open(file, mapping.layout(), ProgressMonitor.none())) {
            return new ImportRun(
                            municipal.store,
                            DeviationImportTarget.of(
                                    municipal.store, municipal.root.municipalityId()),
                            mapping)
                    .run(table, folder.resolve("rejected.csv"), ProgressMonitor.none());
        }
    }

    private static ColumnMapping choice(String column, String field, OtherValues others) {
        return new ColumnMapping(column, field, DateReading.Order.DAY_FIRST, Map.of(), others);
    }
}
