package no.rettesnor.deviations.importing;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Registers imported as the command line does it: with the mapping that is guessed.
final class GuessedImportTest {

    @TempDir Path folder;
    private Municipal municipal;

    @BeforeEach
    void open() throws Exception {
        municipal = new Municipal(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    @Test
    void theTimeOfDayComesFromAColumnOfItsOwnOrFromThatOfTheDate() throws Exception {
        ImportSummary summary =
                guessed(
                        """
                        Avviksnr;Overskrift;Hendelsesdato;Klokkeslett;Enhet
                        T-1;Egen kolonne;02.01.2025;12:35;SY2
                        T-2;I datoen;02.01.2025 07.43;;SY2
                        T-3;Ingen;02.01.2025;;SY2
                        T-4;Ord;02.01.2025;på formiddagen;SY2
                        """);

        assertThat(summary.inserted()).isEqualTo(4);
        assertThat(byKey("T-1").happenedAt()).isEqualTo("12:35");
        assertThat(byKey("T-2").happenedAt()).isEqualTo("07:43");
        assertThat(byKey("T-3").happenedAt()).isNull();
        assertThat(byKey("T-4").happenedAt()).isNull();
        assertThat(summary.warnings())
                .extracting(warning -> warning.in(Language.NB))
                .contains(
                        "1 celle i kolonnen «Klokkeslett» har ikke et klokkeslett som kan leses,"
                                + " og ble stående tom.");
    }

    @Test
    void aCaseWithoutWordsIsKeptAndGetsATitleOfItsTypeAndNumber() throws Exception {
        ImportSummary summary =
                guessed(
                        """
                        Avviksnr;Overskrift;Beskrivelse;Hendelsesdato;Enhet;Kategori;Avvikstype
                        U-1;;;02.01.2025;SY2;Tjeneste;Legemiddelhåndtering
                        U-2;;?;02.01.2025;SY2;HMS;
                        U-3;;;02.01.2025;SY2;;Romfart
                        U-4;;;02.01.2025;SY2;;
                        U-5;Falt;;02.01.2025;SY2;;
                        """);

        assertThat(summary.inserted()).isEqualTo(5);
        assertThat(titles())
                .containsExactlyInAnyOrder(
                        "Legemiddelhåndtering U-1 (uten tekst i kilden)",
                        "HMS U-2 (uten tekst i kilden)",
                        "Romfart U-3 (uten tekst i kilden)",
                        "Avvik U-4 (uten tekst i kilden)",
                        "Falt");
        assertThat(words(summary)).anyMatch(remark -> remark.startsWith("4 avvik hadde verken"));
    }

    @Test
    void aTitleThatSomebodyWroteMeanwhileOutlivesAFileThatStillHasNone() throws Exception {
        String csv = "Avviksnr;Overskrift;Hendelsesdato;Enhet;Alvor\nU-1;;02.01.2025;SY2;Lav\n";
        guessed(csv);
        Deviation made = all().getFirst();
        municipal.deviations.change(made.id(), DeviationEdit.of(DeviationField.TITLE, "Feil dose"));

        assertThat(guessed(csv.replace("Lav", "Høy")).updated()).isEqualTo(1);
        assertThat(titles()).containsExactly("Feil dose");

        guessed(csv.replace("U-1;;", "U-1;Fra kilden;"));
        assertThat(titles()).containsExactly("Fra kilden");
    }

    @Test
    void aCaseWithoutAUnitIsKeptOnTheMunicipalityAndStaysWhereSomebodyMovedIt() throws Exception {
        String csv =
                """
                Avviksnr;Overskrift;Hendelsesdato;Enhet;Alvor
                U-1;Falt;02.01.2025;;Lav
                U-2;Falt;02.01.2025;SY2;Lav
                """;
        ImportSummary summary = guessed(csv);

        assertThat(summary.inserted()).isEqualTo(2);
        assertThat(words(summary))
                .anyMatch(
                        remark ->
                                remark.startsWith(
                                        "1 avvik nevnte ingen enhet og ligger under"
                                                + " Eksempelkommunen."));
        Deviation unplaced = byKey("U-1");
        assertThat(unplaced.unitId()).isEqualTo(municipal.root.id());

        municipal.deviations.change(
                unplaced.id(), DeviationEdit.of(DeviationField.UNIT, municipal.school.id()));
        guessed(csv.replace("Lav", "Høy"));
        assertThat(byKey("U-1").unitId()).isEqualTo(municipal.school.id());
    }

    @Test
    void aFileWithNoColumnForUnitsIsRejectedUntilSomebodyChooses() throws Exception {
        ImportSummary summary = guessed("Avviksnr;Overskrift;Hendelsesdato\nU-1;Falt;02.01.2025\n");

        assertThat(summary.inserted()).isZero();
        assertThat(summary.rejected().getFirst().reason().in(Language.NB))
                .startsWith("Raden har ingen enhet.");
    }

    @Test
    void theMappingThatIsGuessedDoesNotDependOnWhatAFirstRunMade() throws Exception {
        StringBuilder csv =
                new StringBuilder(
                        "Avviksnr;Overskrift;Dato;Sektor;Enhet;Kategori;Avvikstype;Sted\n");
        for (int i = 0; i < 300; i++) {
            csv.append(
                    "G-%d;Sak %d;%02d.01.2025;Sektor %d;Enhet %d;Kategori %d;Type %d;Enhet %d\n"
                            .formatted(i, i, 1 + i % 28, i % 3, i % 40, i % 4, i % 30, i % 39));
        }
        assertThat(guessed(csv.toString()).inserted()).isEqualTo(300);

        ImportSummary again = guessed(csv.toString());

        assertThat(again.unchanged()).isEqualTo(300);
        assertThat(again.inserted() + again.updated() + again.rejectedRows()).isZero();
    }

    private static List<String> words(ImportSummary summary) {
        return summary.warnings().stream().map(warning -> warning.in(Language.NB)).toList();
    }

    private List<String> titles() {
        return all().stream().map(Deviation::title).toList();
    }

    private Deviation byKey(String key) {
        return all().stream()
                .filter(each -> key.equals(each.externalKey()))
                .findFirst()
                .orElseThrow();
    }

    private List<Deviation> all() {
        return municipal.deviations.list().ids(DeviationFilter.ALL, DeviationSort.LATEST).stream()
                .map(id -> municipal.deviations.find(id).orElseThrow())
                .toList();
    }

    private ImportSummary guessed(String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("register.csv"), csv);
        ImportTarget target = DeviationImportTarget.all(municipal.store).getFirst();
        try (ImportTable table =
                ImportTable.open(file, TableLayout.asFound(), ProgressMonitor.none())) {
            Mapping mapping =
                    new MappingGuess(target)
                            .guess(
                                    "",
                                    TableLayout.asFound(),
                                    TableSurvey.of(table, ProgressMonitor.none()).columns());
            return new ImportRun(municipal.store, target, mapping)
                    .run(table, folder.resolve("rejected.csv"), ProgressMonitor.none());
        }
    }
}
