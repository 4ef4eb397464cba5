package no.rettesnor.risk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.store.ActionTables;
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
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.AnalysisImport;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.UndoResult;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class AnalysisImportTest {

    private static final String ANALYSES =
            """
            Analyse;Tittel;Enhetskode;Skala;Status;Gjennomført;Ny vurdering;Bygger på;Deltakere
            A1;Legemidler 2024;Testkommunen;Tjenester og HMS, 5 × 5;Avsluttet;12.03.2024;;;Kari
            A2;Legemidler 2025;Testkommunen;Tjenester og HMS, 5 × 5;Godkjent;11.03.2025;11.03.2026;A1;\
            Kari (leder), Ola
            """;
    private static final String RISKS =
            """
            Risiko-ID;Analyse;Uønsket hendelse;Sannsynlighet før;Mennesker før;Økonomi før;\
            Sannsynlighet etter;Mennesker etter
            A2-1;A2;Feil legemiddel;3;4;2;2;3
            A2-2;A2;Svinn;;;;;
            """;

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    @TempDir Path folder;

    private RiskStore risks;

    @BeforeEach
    void begin() {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        risks = new RiskStore(temporary.store());
    }

    @Test
    void analysesComeInWithTheirScaleDatesParticipantsAndWhatTheyFollowUp() throws Exception {
        ImportSummary summary = take(AnalysisImport.of(temporary.store()), ANALYSES);

        assertThat(summary.rejectedRows()).isZero();
        List<RiskAnalysis> analyses = risks.analyses();
        assertThat(analyses)
                .extracting(RiskAnalysis::title)
                .containsExactly("Legemidler 2025", "Legemidler 2024");
        RiskAnalysis latest = analyses.getFirst();
        assertThat(latest.status()).isEqualTo(AnalysisStatus.APPROVED);
        assertThat(latest.reviewOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(latest.basedOn()).isEqualTo(analyses.getLast().id());
        assertThat(latest.scaleId()).isEqualTo(analyses.getLast().scaleId());
        assertThat(risks.participants(latest.id()))
                .extracting(each -> each.name() + "/" + each.role())
                .containsExactly("Kari/leder", "Ola/");
    }

    @Test
    void risksAreRatedForEachKindBeforeAndAfter() throws Exception {
        take(AnalysisImport.of(temporary.store()), ANALYSES);
        take(RiskImportTarget.all(temporary.store()).getFirst(), RISKS);

        RiskAnalysis latest = risks.analyses().getFirst();
        List<RatedRisk> taken = risks.risks(latest.id());
        assertThat(taken)
                .extracting(rated -> rated.risk().label() + " " + rated.risk().event())
                .containsExactly("R1 Feil legemiddel", "R2 Svinn");
        assertThat(taken.getFirst().consequence(Stage.BEFORE, "PEOPLE")).hasValue(4);
        assertThat(taken.getFirst().consequence(Stage.AFTER, "PEOPLE")).hasValue(3);
        assertThat(taken.getFirst().consequence(Stage.BEFORE, "ECONOMY")).hasValue(2);
        assertThat(taken.getLast().cell(Stage.BEFORE)).isEmpty();
        assertThat(temporary.store().journal().undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(risks.risks()).isEmpty();
    }

    @Test
    void aListThatComesAgainChangesNothing() throws Exception {
        take(AnalysisImport.of(temporary.store()), ANALYSES);
        take(RiskImportTarget.all(temporary.store()).getFirst(), RISKS);

        assertThat(take(AnalysisImport.of(temporary.store()), ANALYSES).unchanged()).isEqualTo(2);
        assertThat(take(RiskImportTarget.all(temporary.store()).getFirst(), RISKS).unchanged())
                .isEqualTo(2);
    }

    @Test
    void whatIsOutsideTheScaleOrInADecidedAnalysisIsRejectedWithTheReason() throws Exception {
        take(AnalysisImport.of(temporary.store()), ANALYSES);
        take(RiskImportTarget.all(temporary.store()).getFirst(), RISKS);
        ImportSummary summary =
                take(
                        RiskImportTarget.all(temporary.store()).getFirst(),
                        """
                        Risiko-ID;Analyse;Uønsket hendelse;Sannsynlighet før;Mennesker før
                        A1-1;A1;Utenfor;6;2
                        A2-9;A2;Til en som er godkjent;2;2
                        """);

        assertThat(summary.rejectedRows()).isEqualTo(2);
        assertThat(summary.rejected())
                .extracting(reason -> reason.reason().in(Language.NB))
                .anyMatch(words -> words.contains("6"))
                .anyMatch(words -> words.contains("er ikke under arbeid"));
    }

    private ImportSummary take(ImportTarget target, String text)
            throws IOException, ProblemException {
        Path file = Files.writeString(folder.resolve(target.key() + ".csv"), text);
        ProgressMonitor monitor = ProgressMonitor.none();
        try (ImportTable table = ImportTable.open(file, TableLayout.asFound(), monitor)) {
            Mapping mapping =
                    new MappingGuess(target)
                            .guess(
                                    "Testkommunen",
                                    TableLayout.asFound(),
                                    TableSurvey.of(table, monitor).columns());
            return new ImportRun(temporary.store(), target, mapping)
                    .run(table, RejectedRows.beside(file), monitor);
        }
    }
}
