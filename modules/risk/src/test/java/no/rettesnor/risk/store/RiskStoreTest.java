package no.rettesnor.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionSafeguards;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleMapping;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.UndoResult;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.List;

class RiskStoreTest {

    private static final Text MOVED = Text.verbatim("Flyttet R1");

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private ScaleStore scales;
    private ScaleVersion service;
    private RiskAnalysis analysis;

    @BeforeEach
    void beginAnAnalysis() {
        OrgUnit unit =
                new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        risks = new RiskStore(temporary.store());
        scales = new ScaleStore(temporary.store());
        service = scales.add("Tjenester", ScaleTemplate.SERVICE.scale(Language.NB), null);
        analysis =
                new RiskAnalysis(
                        temporary.store().ids().next(),
                        unit.municipalityId(),
                        unit.id(),
                        "Legemidler",
                        "",
                        "",
                        "",
                        service.id(),
                        AnalysisStatus.DRAFT,
                        "",
                        null,
                        null,
                        null,
                        temporary.store().clock().instant());
        risks.add(
                analysis,
                List.of(
                        new Participant(
                                temporary.store().ids().next(), analysis.id(), 0, "Kari", "")),
                List.of());
    }

    @Test
    void risksAreNumberedWithinTheirAnalysisAndReadBackAsRated() {
        risks.addRisk(analysis.id(), "Fall");
        RatedRisk second = risks.addRisk(analysis.id(), "Feil dose");
        RatedRisk moved = move(second, Stage.BEFORE, new Cell(4, 5));

        assertThat(moved.risk().label()).isEqualTo("R2");
        assertThat(risks.risks(analysis.id())).hasSize(2).contains(moved);
        assertThat(risks.risk(second.risk().id())).contains(moved);
    }

    @Test
    void aNumberIsNeverGivenAgain() {
        risks.addRisk(analysis.id(), "Fall");
        RatedRisk second = risks.addRisk(analysis.id(), "Feil dose");
        risks.removeRisk(second);
        assertThat(risks.addRisk(analysis.id(), "Trykksår").risk().label()).isEqualTo("R3");

        temporary.store().journal().undo();
        temporary.store().journal().undo();
        assertThat(risks.risk(second.risk().id())).contains(second);
        assertThat(risks.addRisk(analysis.id(), "Brann").risk().label()).isEqualTo("R4");
    }

    @Test
    void aRiskWhoseComingIsDoneAgainHasItsNumberAndTheNextHasAnother() {
        RatedRisk first = risks.addRisk(analysis.id(), "Fall");
        temporary.store().journal().undo();
        temporary.store().journal().redo();

        assertThat(risks.risks(analysis.id())).containsExactly(first);
        assertThat(risks.addRisk(analysis.id(), "Brann").risk().label()).isEqualTo("R2");
    }

    @Test
    void undoneAndRedoneAMoveIsAsItWas() {
        RatedRisk risk = risks.addRisk(analysis.id(), "Feil dose");
        RatedRisk before = move(risk, Stage.BEFORE, new Cell(4, 5));
        RatedRisk after = move(before, Stage.AFTER, new Cell(2, 5));

        assertThat(temporary.store().journal().undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(risks.risks(analysis.id())).containsExactly(before);
        assertThat(temporary.store().journal().redo()).isInstanceOf(UndoResult.Done.class);
        assertThat(risks.risks(analysis.id())).containsExactly(after);
    }

    @Test
    void anApprovedAnalysisRefusesChangesUntilItIsOpenedAgain() {
        RatedRisk risk = risks.addRisk(analysis.id(), "Feil dose");
        risks.setStatus(analysis, AnalysisStatus.APPROVED);

        assertThatThrownBy(() -> move(risk, Stage.BEFORE, new Cell(1, 1)))
                .isInstanceOf(RiskRefusedException.class)
                .hasMessageContaining("Legemidler");
        assertThat(risks.risks(analysis.id())).containsExactly(risk);

        risks.setStatus(analysis, AnalysisStatus.DRAFT);
        assertThat(move(risk, Stage.BEFORE, new Cell(1, 1)).cell(Stage.BEFORE))
                .contains(new Cell(1, 1));
    }

    @Test
    void aStepThatTheScaleDoesNotHaveIsRefused() {
        RatedRisk risk = risks.addRisk(analysis.id(), "Feil dose");

        assertThatThrownBy(() -> move(risk, Stage.BEFORE, new Cell(6, 1)))
                .isInstanceOf(RiskRefusedException.class)
                .hasMessageContaining("R1");
    }

    @Test
    void aChangeOfScaleKeepsTheOldRatingsReadableAndIsOneStepOfUndo() {
        RatedRisk rated =
                move(risks.addRisk(analysis.id(), "Feil dose"), Stage.BEFORE, new Cell(4, 5));
        ScaleVersion simple = scales.add("Enkel", ScaleTemplate.SIMPLE.scale(Language.NB), null);
        ScaleMapping mapping = ScaleMapping.proposal(service.scale(), simple.scale());

        new ScaleChanges(temporary.store()).change(analysis, simple, mapping);

        assertThat(risks.analysis(analysis.id()).orElseThrow().scaleId()).isEqualTo(simple.id());
        assertThat(risks.risks(analysis.id())).containsExactly(mapping.apply(rated));
        assertThat(risks.scaleChanges(analysis.id()))
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.content().former()).containsExactly(rated);
                            assertThat(change.content().mapping()).isEqualTo(mapping);
                            assertThat(scales.version(change.fromScaleId())).contains(service);
                        });
        temporary.store().journal().undo();
        assertThat(risks.risks(analysis.id())).containsExactly(rated);
        assertThat(risks.analysis(analysis.id())).contains(analysis);
    }

    @Test
    void aScaleInUseIsNotTakenAway() {
        assertThatThrownBy(() -> scales.remove(service)).isInstanceOf(RiskRefusedException.class);

        ScaleVersion next = scales.add("Tjenester", service.scale(), service);
        assertThat(next.version()).isEqualTo(2);
        scales.remove(next);
        assertThat(scales.versions()).containsExactly(service);
    }

    @Test
    void anAnalysisGoesWithAllThatIsInItAndComesBackWhole() {
        RatedRisk rated =
                move(risks.addRisk(analysis.id(), "Feil dose"), Stage.BEFORE, new Cell(4, 5));
        risks.remove(analysis);

        assertThat(risks.analyses()).isEmpty();
        assertThat(risks.risks()).isEmpty();
        temporary.store().journal().undo();
        assertThat(risks.risks(analysis.id())).containsExactly(rated);
        assertThat(risks.participants(analysis.id())).hasSize(1);
    }

    @Test
    void aRiskTakesItsActionsWithItAndBringsThemBack() {
        RatedRisk risk = risks.addRisk(analysis.id(), "Feil dose");
        Ref subject = new Ref(Risk.ENTITY, risk.risk().id());
        ActionStore actions = new ActionStore(temporary.store());
        actions.add(subject, "Multidose i alle soner");

        risks.removeRisk(risk);
        assertThat(actions.of(subject)).isEmpty();
        temporary.store().journal().undo();
        assertThat(actions.of(subject)).hasSize(1);
        assertThat(new RiskSubjects(temporary.store()).numbered(" r1 "))
                .containsExactly(subject.id());
        assertThat(new RiskSubjects(temporary.store()).numbered("Rett 1")).isEmpty();
        assertThat(new RiskSubjects(temporary.store()).describe(List.of(subject.id(), "gone")))
                .hasSize(1)
                .hasEntrySatisfying(
                        subject.id(),
                        described -> {
                            assertThat(described.label()).isEqualTo("R1 Feil dose");
                            assertThat(described.unitId()).isEqualTo(analysis.unitId());
                        });
    }

    @Test
    void aBarrierThatRestsOnAnActionIsWeakUntilItIsDone() {
        RatedRisk risk = risks.addRisk(analysis.id(), "Feil dose");
        ActionStore actions = new ActionStore(temporary.store());
        ImprovementAction action =
                ImprovementAction.planned(
                        temporary.store().ids().next(),
                        new Ref(Risk.ENTITY, risk.risk().id()),
                        "Multidose");
        actions.add(action);
        ActionSafeguards safeguards = new ActionSafeguards(temporary.store());

        assertThat(safeguards.find("multi", 5))
                .extracting(Safeguard::condition)
                .containsExactly(Safeguard.Condition.WEAKENED);
        actions.setDone(action.id(), LocalDate.of(2025, 3, 1));
        assertThat(safeguards.describe(List.of(action.ref())))
                .extracting(Safeguard::condition)
                .containsExactly(Safeguard.Condition.HOLDS);
        actions.change(
                action.id(), edit -> edit.status(ActionStatus.DROPPED, LocalDate.of(2025, 3, 2)));
        assertThat(safeguards.describe(List.of(action.ref())))
                .extracting(Safeguard::condition)
                .containsExactly(Safeguard.Condition.GONE);
    }

    private RatedRisk move(RatedRisk risk, Stage stage, Cell target) {
        return risks.edit(risk, MOVED, "", rated -> rated.moved(stage, null, "PEOPLE", target));
    }
}
