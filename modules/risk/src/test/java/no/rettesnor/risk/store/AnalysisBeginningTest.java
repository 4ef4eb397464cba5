package no.rettesnor.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.NewAnalysis;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What comes along from the analysis that is followed up, and what stays.
final class AnalysisBeginningTest {

    private static final String PEOPLE = "PEOPLE";

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private ActionStore actions;
    private RiskAnalysis before;
    private RatedRisk dose;

    @BeforeEach
    void anApprovedAnalysis() {
        before = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        actions = new ActionStore(temporary.store());
        risks.removeRisk(risks.addRisk(before.id(), "Feil nummer"));
        risks.addRisk(before.id(), "Fall");
        dose =
                risks.edit(
                        risks.addRisk(before.id(), "Feil dose"),
                        Text.verbatim("x"),
                        "",
                        risk ->
                                risk.moved(Stage.BEFORE, null, PEOPLE, new Cell(4, 4))
                                        .moved(Stage.AFTER, null, PEOPLE, new Cell(2, 4)));
    }

    @Test
    void theRisksComeAsTheyAreRatedUnderTheirNumbersOnTheSameScale() {
        risks.setStatus(before, AnalysisStatus.APPROVED);

        RiskAnalysis next = follow(false);

        assertThat(next.scaleId()).isEqualTo(before.scaleId());
        assertThat(next.isOpen()).isTrue();
        assertThat(next.basedOn()).isEqualTo(before.id());
        RatedRisk copy = copy(next);
        assertThat(copy.risk().number()).isEqualTo(dose.risk().number());
        assertThat(copy.risk().id()).isNotEqualTo(dose.risk().id());
        assertThat(copy.ratings()).isEqualTo(dose.ratings());
        assertThat(copy.cell(Stage.AFTER)).contains(new Cell(2, 4));
        assertThat(risks.risk(dose.risk().id())).contains(dose);
    }

    @Test
    void aNumberThatTheEarlierOneGaveIsNotGivenInTheNext() {
        RatedRisk last = risks.addRisk(before.id(), "Brann");
        risks.removeRisk(last);

        RiskAnalysis next = follow(false);

        assertThat(risks.addRisk(next.id(), "Smitte").risk().number())
                .isEqualTo(last.risk().number() + 1);
    }

    @Test
    void theBowTieComesAlongWithWhatItsBarriersRestOn() {
        BowTieStore bowTies = new BowTieStore(temporary.store());
        BowTieLine line = bowTies.addLine(dose.risk(), Side.THREAT, "Tidspress");
        Barrier barrier = bowTies.addBarrier(dose.risk(), line, "Dobbeltkontroll");
        Ref procedure = new Ref("document", "p1");
        bowTies.edit(dose.risk(), barrier, Text.verbatim("x"), b -> b.restingOn(procedure));

        BowTie copy = bowTies.bowTie(copy(follow(false)).risk().id());

        assertThat(copy.lines(Side.THREAT))
                .extracting(BowTieLine::text)
                .containsExactly("Tidspress");
        assertThat(copy.barriers()).singleElement().satisfies(this::isItsOwn);
        assertThat(bowTies.bowTie(dose.risk().id()).barriers()).hasSize(1);
    }

    private void isItsOwn(Barrier barrier) {
        assertThat(barrier.text()).isEqualTo("Dobbeltkontroll");
        assertThat(barrier.rests()).contains(new Ref("document", "p1"));
    }

    @Test
    void whatTheRegisterIsAskedComesAlongAndWhatPeopleScoredStays() {
        RealityStore reality = new RealityStore(temporary.store());
        reality.say(dose.risk(), "deviations", new OccurrenceFilter(Map.of(), "dose"));
        ScoringStore scoring = new ScoringStore(temporary.store());
        scoring.score(dose.risk(), Stage.BEFORE, PEOPLE, Map.of("Kari", new Cell(2, 2)));

        Risk copy = copy(follow(false)).risk();

        assertThat(reality.occurrences(copy.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.filter().words()).isEqualTo("dose"));
        assertThat(scoring.rounds(copy.id())).isEmpty();
    }

    @Test
    void whatIsStillToBeDoneMovesAlongOnlyWhenAskedForAndIsNeverDoubled() {
        ImprovementAction open = add("Multidose");
        ImprovementAction done = add("Opplæring");
        actions.setDone(done.id(), LocalDate.of(2025, 3, 1));

        assertThat(of(copy(follow(false)))).isEmpty();
        assertThat(of(dose)).hasSize(2);

        RatedRisk copy = copy(follow(true));
        assertThat(of(copy)).extracting(ImprovementAction::id).containsExactly(open.id());
        assertThat(of(copy))
                .extracting(ImprovementAction::status)
                .containsExactly(ActionStatus.PLANNED);
        assertThat(of(dose)).extracting(ImprovementAction::id).containsExactly(done.id());

        temporary.store().journal().undo();
        assertThat(of(dose)).hasSize(2);
        assertThat(risks.analyses()).hasSize(2);
    }

    private RiskAnalysis follow(boolean takesActions) {
        return new AnalysisBeginning(temporary.store())
                .begin(
                        new NewAnalysis(
                                before.unitId(),
                                "Legemidler 2026",
                                new NewAnalysis.Basis.Kept(
                                        new ScaleStore(temporary.store())
                                                .version(before.scaleId())
                                                .orElseThrow()),
                                before.id(),
                                takesActions));
    }

    private RatedRisk copy(RiskAnalysis next) {
        return risks.risks(next.id()).stream()
                .filter(risk -> risk.risk().event().equals("Feil dose"))
                .findFirst()
                .orElseThrow();
    }

    private ImprovementAction add(String text) {
        ImprovementAction action =
                ImprovementAction.planned(
                        temporary.store().ids().next(),
                        new Ref(Risk.ENTITY, dose.risk().id()),
                        text);
        actions.add(action);
        return action;
    }

    private List<ImprovementAction> of(RatedRisk risk) {
        return actions.of(new Ref(Risk.ENTITY, risk.risk().id()));
    }
}
