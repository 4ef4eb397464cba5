package no.rettesnor.deviations.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.rettesnor.actions.importing.ActionImportTarget;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.DeviationSubjects;
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
import java.time.LocalDate;
import java.util.List;

final class ActionImportTest {

    private static final String HEADER =
            "Saksnummer;Tiltak nr.;Tiltak;Nivå;Ansvarlig;Frist;Status;Utført;Måles"
                    + " med;Før;Etter;Effekt vurdert;Effekt\n";
    private static final String DONE =
            "A-1;1;Dobbel kontroll;Rutine eller opplæring;Kari;20.01.2025;Utført;18.01.2025;Feil"
                    + " per måned;11;4;01.03.2025;Virket delvis\n";
    private static final String LATE =
            "A-1;2;Nytt skap;Teknisk tiltak;Ola;01.03.2025;Pågår;;;;;;\n";

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
    void actionsComeToTheirDeviationWithTheirWordsUnderstood() throws Exception {
        register("system", "A-1");

        ImportSummary summary = run("system", HEADER + DONE + LATE);

        assertThat(summary.inserted()).isEqualTo(2);
        ImprovementAction done = actions("A-1").getFirst();
        assertThat(done.text()).isEqualTo("Dobbel kontroll");
        assertThat(done.level()).isEqualTo(ControlLevel.ADMINISTRATIVE);
        assertThat(done.owner()).isEqualTo("Kari");
        assertThat(done.due()).isEqualTo(LocalDate.of(2025, 1, 20));
        assertThat(done.status()).isEqualTo(ActionStatus.DONE);
        assertThat(done.doneOn()).isEqualTo(LocalDate.of(2025, 1, 18));
        assertThat(done.effect())
                .isEqualTo(
                        new ImprovementAction.Effect(
                                "Feil per måned: 11", 11.0, "Feil per måned: 4", 4.0));
        assertThat(done.checkOn()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(done.verdict()).isEqualTo(EffectVerdict.PARTLY_EFFECTIVE);
        assertThat(municipal.deviations.list().count(DeviationFilter.ALL.withOverdue(true)))
                .isEqualTo(1);
    }

    @Test
    void theSameFileAgainChangesNothingAndANewerOneUpdatesTheSameActions() throws Exception {
        register("system", "A-1");
        run("system", HEADER + DONE + LATE);

        ImportSummary again = run("system", HEADER + DONE + LATE);
        assertThat(again.unchanged()).isEqualTo(2);

        ImportSummary newer =
                run("system", HEADER + DONE + LATE.replace("Pågår;", "Ferdig;14.03.2025"));
        assertThat(newer.updated()).isEqualTo(1);
        assertThat(newer.inserted()).isZero();
        assertThat(actions("A-1"))
                .extracting(ImprovementAction::status)
                .containsExactly(ActionStatus.DONE, ActionStatus.DONE);
    }

    @Test
    void aRowWhoseDeviationIsUnknownIsRejectedWithTheReason() throws Exception {
        register("system", "A-1");

        ImportSummary summary = run("system", HEADER + DONE.replace("A-1", "A-99") + LATE);

        assertThat(summary.inserted()).isEqualTo(1);
        assertThat(summary.rejectedRows()).isEqualTo(1);
        assertThat(summary.rejected().getFirst().reason().in(Language.NB))
                .startsWith("Ingenting her har saksnummeret i raden.");
        assertThat(summary.rejectedFile()).content().contains("A-99", "Dobbel kontroll");
    }

    @Test
    void aNumberThatTwoSourcesHaveIsRejectedUntilTheSourceIsNamed() throws Exception {
        register("system", "A-1");
        register("annet", "A-1");

        assertThat(run("tredje", HEADER + LATE).rejected().getFirst().reason().in(Language.NB))
                .startsWith("Flere saker her har saksnummeret");
        assertThat(run("annet", HEADER + LATE).inserted()).isEqualTo(1);
    }

    @Test
    void aDeviationReportedHereIsKnownByItsNumberButAnImportedOneIsNot() throws Exception {
        register("system", "A-1");
        Deviation own = municipal.report(municipal.ward, "Her", Municipal.TODAY, Severity.MINOR);
        assertThat(own.number()).hasToString("2025-0002");

        ImportSummary summary =
                run(
                        "annet",
                        HEADER
                                + LATE.replace("A-1", "2025-0001")
                                + LATE.replace("A-1", "2025-0002"));

        assertThat(summary.rejectedRows()).isEqualTo(1);
        assertThat(municipal.deviations.caseFile(own.id()).orElseThrow().actions()).hasSize(1);
    }

    @Test
    void withoutActionNumbersAnActionIsKnownByItsWords() throws Exception {
        register("system", "A-1");
        String csv = "Saksnummer;Tiltak;Status\nA-1;Nytt skap;Planlagt\nA-1;Ny lås;Planlagt\n";
        assertThat(run("system", csv).inserted()).isEqualTo(2);

        ImportSummary newer = run("system", csv.replace("lås;Planlagt", "lås;Utført"));

        assertThat(newer.updated()).isEqualTo(1);
        assertThat(newer.unchanged()).isEqualTo(1);
        assertThat(actions("A-1")).hasSize(2);
    }

    @Test
    void anActionThatTheRegisterToldAboutIsNotDoubled() throws Exception {
        register("system", "A-1");
        municipal.actions.add(byKey("A-1").ref(), "Dobbel kontroll");

        ImportSummary summary = run("system", HEADER + DONE);

        assertThat(summary.updated()).isEqualTo(1);
        assertThat(actions("A-1"))
                .singleElement()
                .extracting(ImprovementAction::owner)
                .isEqualTo("Kari");
    }

    @Test
    void swedishAndEnglishFilesAreUnderstoodToo() throws Exception {
        register("system", "A-1");

        run(
                "system",
                """
                Ärendenummer;Åtgärd;Åtgärdstyp;Ansvarig;Deadline;Åtgärdsstatus;Effektbedömning
                A-1;Nytt lås;Ersätta;Eva;2025-05-01;Genomförd;Viss effekt
                """);
        run(
                "system",
                """
                Incident number;Corrective action;Level;Assigned to;Due date;State;Effect
                A-1;New lock;Engineering control;Ann;2025-05-02;In progress;No effect
                """);

        assertThat(actions("A-1"))
                .extracting(
                        ImprovementAction::level,
                        ImprovementAction::owner,
                        ImprovementAction::status,
                        ImprovementAction::verdict)
                .containsExactly(
                        tuple(
                                ControlLevel.SUBSTITUTE,
                                "Eva",
                                ActionStatus.DONE,
                                EffectVerdict.PARTLY_EFFECTIVE),
                        tuple(
                                ControlLevel.TECHNICAL,
                                "Ann",
                                ActionStatus.ONGOING,
                                EffectVerdict.NOT_EFFECTIVE));
    }

    @Test
    void aDeviationIsFoundByItsNumberAndNothingElse() throws Exception {
        register("system", "A-1");
        DeviationSubjects subjects = new DeviationSubjects(municipal.store);
        String id = byKey("A-1").id();
        String label = subjects.describe(List.of(id)).values().iterator().next().label();
        String number = label.substring(0, label.indexOf(' '));

        assertThat(subjects.numbered(" " + number + " ")).containsExactly(id);
        assertThat(subjects.numbered("Feil dose")).isEmpty();
        assertThat(subjects.numbered("2025-9999")).isEmpty();
    }

    @Test
    void everyMunicipalityIsATargetOfItsOwn() {
        municipal.organisation.addMunicipality("Åfjord", "5058");
        assertThat(targets())
                .extracting(ImportTarget::key)
                .containsExactlyInAnyOrder("actions", "actions-5058");
    }

    private void register(String source, String number) throws Exception {
        take(
                DeviationImportTarget.all(municipal.store).getFirst(),
                source,
                "Avviksnr;Overskrift;Hendelsesdato;Enhet\n"
                        + number
                        + ";Feil dose;02.01.2025;SY2\n");
    }

    private List<ImportTarget> targets() {
        return ActionImportTarget.all(
                municipal.store, List.of(new DeviationSubjects(municipal.store)));
    }

    private ImportSummary run(String source, String csv) throws Exception {
        return take(targets().getFirst(), source, csv);
    }

    private ImportSummary take(ImportTarget target, String source, String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("fil.csv"), csv);
        try (ImportTable table =
                ImportTable.open(file, TableLayout.asFound(), ProgressMonitor.none())) {
            Mapping mapping =
                    new MappingGuess(target)
                            .guess(
                                    source,
                                    TableLayout.asFound(),
                                    TableSurvey.of(table, ProgressMonitor.none()).columns());
            return new ImportRun(municipal.store, target, mapping)
                    .run(table, folder.resolve("avvist.csv"), ProgressMonitor.none());
        }
    }

    private Deviation byKey(String key) {
        return municipal.deviations.list().ids(DeviationFilter.ALL, DeviationSort.LATEST).stream()
                .map(id -> municipal.deviations.find(id).orElseThrow())
                .filter(each -> key.equals(each.externalKey()))
                .findFirst()
                .orElseThrow();
    }

    private List<ImprovementAction> actions(String key) {
        return municipal.deviations.caseFile(byKey(key).id()).orElseThrow().actions();
    }
}
