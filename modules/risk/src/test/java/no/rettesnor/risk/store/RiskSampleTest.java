package no.rettesnor.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionSafeguards;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.model.PersonDraft;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.organisation.store.PeopleStore;
import no.rettesnor.organisation.store.RoleSafeguards;
import no.rettesnor.organisation.store.RoleStore;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.bowtie.BarrierState;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

final class RiskSampleTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    @Test
    void nothingIsAddedWhereTheAnalysisIsNot() {
        RiskAnalysis other = TestAnalysis.begin(temporary.store());

        new RiskSample(temporary.store()).add();

        assertThat(new RiskStore(temporary.store()).risks(other.id())).isEmpty();
    }

    @Test
    void aBowTieWithABarrierThatIsWeakerThanPeopleThinkAndARoundWithADissent() {
        List<Risk> risks = school();

        new RiskSample(temporary.store()).add();

        BowTie bowTie = new BowTieStore(temporary.store()).bowTie(risks.get(6).id());
        assertThat(bowTie.lines(Side.THREAT)).hasSize(3);
        assertThat(bowTie.lines(Side.CONSEQUENCE)).hasSize(3);
        assertThat(bowTie.barriers()).hasSize(5);
        Map<Ref, Safeguard> safeguards = safeguards(bowTie);
        assertThat(safeguards).hasSize(2);
        assertThat(bowTie.barriers())
                .extracting(
                        barrier ->
                                BarrierState.of(
                                                barrier,
                                                barrier.rests().map(safeguards::get).orElse(null))
                                        .hold())
                .containsExactlyInAnyOrder(
                        BarrierState.Hold.HOLDS,
                        BarrierState.Hold.HOLDS,
                        BarrierState.Hold.HOLDS,
                        BarrierState.Hold.WEAKENED,
                        BarrierState.Hold.WEAKENED);

        ScoringStore scoring = new ScoringStore(temporary.store());
        assertThat(scoring.rounds(risks.getFirst().id()))
                .singleElement()
                .satisfies(
                        round -> {
                            assertThat(round.revealed()).isTrue();
                            assertThat(round.stage()).isEqualTo(Stage.BEFORE);
                            assertThat(round.agreement()).contains(new Cell(4, 4));
                            assertThat(round.dissent()).startsWith("Jan Oppdiktvik");
                            assertThat(scoring.scores(round.id())).hasSize(4);
                        });
    }

    /// The analysis with as many risks as are spoken of, and what its barriers rest on.
    private List<Risk> school() {
        RiskAnalysis analysis = TestAnalysis.begin(temporary.store());
        RiskStore store = new RiskStore(temporary.store());
        store.edit(
                analysis.id(),
                seen ->
                        new RiskAnalysis(
                                seen.id(),
                                seen.municipalityId(),
                                seen.unitId(),
                                "Skolemiljø, turer og svømming ved Storvika skole",
                                seen.scope(),
                                seen.method(),
                                seen.criteria(),
                                seen.scaleId(),
                                seen.status(),
                                seen.leader(),
                                seen.heldOn(),
                                seen.reviewOn(),
                                seen.basedOn(),
                                seen.createdAt()));
        List<Risk> risks = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            risks.add(store.addRisk(analysis.id(), "Hendelse " + number).risk());
        }
        new ActionStore(temporary.store())
                .add(
                        ImprovementAction.planned(
                                temporary.store().ids().next(),
                                new Ref(Risk.ENTITY, risks.getLast().id()),
                                "Øvelse med penn for alle hvert halvår"));
        String person =
                new PeopleStore(temporary.store())
                        .add(
                                analysis.municipalityId(),
                                new PersonDraft("Per Påfunnås", null, null, null, null))
                        .id();
        new RoleStore(temporary.store())
                .assign(person, "Enhetsleder", analysis.unitId(), null, null);
        return risks;
    }

    private Map<Ref, Safeguard> safeguards(BowTie bowTie) {
        List<Ref> refs =
                bowTie.barriers().stream().flatMap(barrier -> barrier.rests().stream()).toList();
        List<Safeguard> found =
                new ArrayList<>(new ActionSafeguards(temporary.store()).describe(refs));
        found.addAll(new RoleSafeguards(temporary.store()).describe(refs));
        return found.stream().collect(Collectors.toMap(Safeguard::ref, Function.identity()));
    }
}
