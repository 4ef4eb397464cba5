package no.rettesnor.risk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RiskImportTest {

    private static final String REGISTER =
            """
            Risiko-ID;Analyse;Enhet;Uønsket hendelse;Årsaker;Barrierer;Sannsynlighet;Konsekvens;\
            Sannsynlighet etter tiltak;Konsekvens etter tiltak;Håndtering;Kunnskap;Risikoeier
            H-01;ROS Hjemmetjenesten;Hjemmetjenesten;Feil dose;Stress;Dobbel kontroll;4;5;2;5;\
            Redusere;Middels;Kari
            H-02;ROS Hjemmetjenesten;Hjemmetjenesten;Fall;Glatt gulv;;3;3;;;Godta;Svakt;Ola
            """;

    @TempDir Path folder;

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;

    @BeforeEach
    void open() {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        risks = new RiskStore(temporary.store());
    }

    @Test
    void aRegisterBecomesAnAnalysisOfItsUnitWithItsRisksRated() throws Exception {
        ImportSummary summary = take(REGISTER);

        assertThat(summary.inserted()).isEqualTo(2);
        RiskAnalysis analysis = only();
        assertThat(analysis.title()).isEqualTo("ROS Hjemmetjenesten");
        assertThat(
                        new OrganisationStore(temporary.store())
                                .unit(analysis.unitId())
                                .orElseThrow()
                                .name())
                .isEqualTo("Hjemmetjenesten");
        RatedRisk dose = risk(1);
        assertThat(dose.risk().event()).isEqualTo("Feil dose");
        assertThat(dose.risk().causes()).isEqualTo("Stress");
        assertThat(dose.risk().barriers()).isEqualTo("Dobbel kontroll");
        assertThat(dose.risk().treatment()).isEqualTo(Treatment.REDUCE);
        assertThat(dose.risk().knowledge()).isEqualTo(Knowledge.MEDIUM);
        assertThat(dose.risk().owner()).isEqualTo("Kari");
        assertThat(dose.cell(Stage.BEFORE)).contains(new Cell(4, 5));
        assertThat(dose.cell(Stage.AFTER)).contains(new Cell(2, 5));
        assertThat(risk(2).cell(Stage.BEFORE)).contains(new Cell(3, 3));
        assertThat(risk(2).cell(Stage.AFTER)).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothingAndANewerOneUpdatesTheSameRisks() throws Exception {
        take(REGISTER);

        assertThat(take(REGISTER).unchanged()).isEqualTo(2);

        ImportSummary newer = take(REGISTER.replace("Fall;Glatt gulv;;3;3", "Fall;Glatt;;4;3"));
        assertThat(newer.updated()).isEqualTo(1);
        assertThat(newer.unchanged()).isEqualTo(1);
        assertThat(risks.risks(only().id())).hasSize(2);
        assertThat(risk(2).cell(Stage.BEFORE)).contains(new Cell(4, 3));
    }

    @Test
    void whatAFileWithFewerColumnsDoesNotTellStaysAsItWas() throws Exception {
        take(REGISTER);

        take("Risiko-ID;Uønsket hendelse;Sannsynlighet\nH-01;Feil dose;3\n");

        assertThat(risk(1).cell(Stage.BEFORE)).contains(new Cell(3, 5));
        assertThat(risk(1).risk().owner()).isEqualTo("Kari");
    }

    @Test
    void numbersWordsLettersAndBothTogetherAreUnderstood() throws Exception {
        take(
                """
                ID;Hendelse;Sannsynlighet;Konsekvens
                1;Tall;5;2
                2;Ord;Svært sannsynlig;Alvorlig
                3;Begge;3 - Sannsynlig;2 – Liten
                4;Bokstav;S4;K1
                5;English;Almost certain;Insignificant
                """);

        assertThat(risks.risks(only().id()))
                .extracting(risk -> risk.cell(Stage.BEFORE))
                .containsExactly(
                        Optional.of(new Cell(5, 2)),
                        Optional.of(new Cell(5, 4)),
                        Optional.of(new Cell(3, 2)),
                        Optional.of(new Cell(4, 1)),
                        Optional.of(new Cell(5, 1)));
    }

    @Test
    void lowMediumAndHighProposeAScaleOfThree() throws Exception {
        take("Nr;Risk;Likelihood;Impact\n1;Fire;H;M\n2;Flood;L;High\n3;Theft;M;low\n");

        assertThat(scale().scale()).isEqualTo(ScaleTemplate.SIMPLE.scale(Language.NB));
        assertThat(risks.risks(only().id()))
                .extracting(risk -> risk.cell(Stage.BEFORE).orElseThrow())
                .containsExactly(new Cell(3, 2), new Cell(1, 3), new Cell(2, 1));
    }

    @Test
    void namedConsequencesProposeTheScaleThatHasThem() throws Exception {
        take(
                """
                ID;Hendelse;Sannsynlighet før;Liv og helse;Økonomi;Konsekvens etter: Liv og helse
                1;Flom;C Middels;4;2;3
                """);

        assertThat(scale().scale()).isEqualTo(ScaleTemplate.EMERGENCY.scale(Language.NB));
        RatedRisk flood = risk(1);
        assertThat(flood.risk().likelihoodBefore()).isEqualTo(3);
        assertThat(flood.consequence(Stage.BEFORE, "LIFE")).hasValue(4);
        assertThat(flood.consequence(Stage.BEFORE, "ECONOMY")).hasValue(2);
        assertThat(flood.consequence(Stage.AFTER, "LIFE")).hasValue(3);
    }

    @Test
    void aScaleThatIsInTheStoreAndSuitsIsProposedBeforeANewOne() throws Exception {
        String own =
                new ScaleStore(temporary.store())
                        .add("Vår egen", ScaleTemplate.SIMPLE.scale(Language.NB), null)
                        .id();

        assertThat(
                        Registers.guess(
                                        temporary.store(),
                                        folder.resolve("r.csv"),
                                        "Nr;Risiko;Sannsynlighet;Konsekvens\n1;Brann;3;3\n")
                                .constants())
                .containsEntry("scale", own);
    }

    @Test
    void aValueThatIsNotOnTheScaleRejectsItsRowWithTheReason() throws Exception {
        take(REGISTER);

        ImportSummary summary =
                take(
                        """
                        Risiko-ID;Analyse;Uønsket hendelse;Sannsynlighet;Konsekvens
                        H-03;ROS Hjemmetjenesten;For høy;6;2
                        H-04;ROS Hjemmetjenesten;Passer;5;2
                        H-05;ROS Hjemmetjenesten;Rart ord;Blått;2
                        """);

        assertThat(summary.inserted()).isEqualTo(1);
        assertThat(summary.rejected())
                .extracting(rejection -> rejection.reason().in(Language.NB))
                .anySatisfy(
                        reason ->
                                assertThat(reason)
                                        .startsWith("Sannsynlighet «Trinn 6» finnes ikke på"))
                .anySatisfy(reason -> assertThat(reason).startsWith("Kolonnen «Sannsynlighet»"));
        assertThat(summary.rejectedFile()).content().contains("For høy", "Rart ord");
    }

    @Test
    void aRiskOfWhichOnlyTheProductIsKnownIsKeptUnratedWithARemark() throws Exception {
        ImportSummary summary =
                take("ID;Risikobeskrivelse;Risk score;Risk level\n1;Brann i arkivet;16;High\n");

        assertThat(summary.inserted()).isEqualTo(1);
        assertThat(risk(1).cell(Stage.BEFORE)).isEmpty();
        assertThat(risk(1).risk().note()).contains("Risikonivå før i kilden", "16", "High");
        assertThat(summary.warnings())
                .extracting(warning -> warning.in(Language.NB))
                .anyMatch(warning -> warning.startsWith("Én risiko har bare et samlet"));
    }

    @Test
    void anApprovedAnalysisRefusesWhatWouldChangeIt() throws Exception {
        take(REGISTER);
        risks.setStatus(only(), AnalysisStatus.APPROVED);

        ImportSummary summary =
                take(
                        REGISTER.replace(";4;5;2;5;", ";5;5;2;5;")
                                + "H-3;ROS"
                                + " Hjemmetjenesten;Hjemmetjenesten;Ny;;;1;1;;;;;\n");

        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(summary.rejectedRows()).isEqualTo(2);
        assertThat(summary.rejected().getFirst().reason().in(Language.NB))
                .startsWith("«ROS Hjemmetjenesten» er ikke under arbeid.");
        assertThat(risks.risks(only().id())).hasSize(2);
    }

    @Test
    void actionsComeWithTheirOwnerDueDayLevelAndStatusAndAreNotDoubled() throws Exception {
        String register =
                """
                ID;Hendelse;Sannsynlighet;Konsekvens;Tiltak;Tiltaksansvarlig;Frist;Tiltaksnivå;Tiltaksstatus
                1;Brann i arkivet;3;4;Sprinkler;Kari;01.03.2027;Teknisk;Pågår
                """;
        take(register);

        ImprovementAction action = actions(1).getFirst();
        assertThat(action.text()).isEqualTo("Sprinkler");
        assertThat(action.owner()).isEqualTo("Kari");
        assertThat(action.due()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(action.level()).isEqualTo(ControlLevel.TECHNICAL);
        assertThat(action.status()).isEqualTo(ActionStatus.ONGOING);

        assertThat(take(register).unchanged()).isEqualTo(1);
        assertThat(take(register.replace("Kari", "Ola")).updated()).isEqualTo(1);
        assertThat(actions(1))
                .singleElement()
                .extracting(ImprovementAction::owner)
                .isEqualTo("Ola");
    }

    private List<ImprovementAction> actions(int number) {
        return new ActionStore(temporary.store())
                .of(new Ref(Risk.ENTITY, risk(number).risk().id()));
    }

    @Test
    void oneImportIsOneStepOfUndo() throws Exception {
        take(REGISTER);

        temporary.store().journal().undo();

        assertThat(risks.analyses()).isEmpty();
        assertThat(risks.risks()).isEmpty();
        assertThat(new ScaleStore(temporary.store()).versions()).isEmpty();
    }

    private ImportSummary take(String csv) throws Exception {
        return Registers.take(temporary.store(), folder.resolve("register.csv"), csv);
    }

    private RiskAnalysis only() {
        assertThat(risks.analyses()).hasSize(1);
        return risks.analyses().getFirst();
    }

    private ScaleVersion scale() {
        return new ScaleStore(temporary.store()).version(only().scaleId()).orElseThrow();
    }

    private RatedRisk risk(int number) {
        return risks.risks(only().id()).stream()
                .filter(risk -> risk.risk().number() == number)
                .findFirst()
                .orElseThrow();
    }
}
