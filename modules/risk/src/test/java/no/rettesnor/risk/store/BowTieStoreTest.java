package no.rettesnor.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.model.bowtie.Strength;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BowTieStoreTest {

    private static final Text JUDGED = Text.verbatim("Vurderte");

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private BowTieStore bowTies;
    private RiskAnalysis analysis;
    private Risk risk;

    @BeforeEach
    void beginARisk() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        bowTies = new BowTieStore(temporary.store());
        risk = risks.addRisk(analysis.id(), "Feil dose").risk();
    }

    @Test
    void linesAndBarriersStandInTheOrderTheyWereAddedUntilTheyAreMoved() {
        BowTieLine first = bowTies.addLine(risk, Side.THREAT, "Like pakninger");
        BowTieLine second = bowTies.addLine(risk, Side.THREAT, "Tidspress");
        Barrier outer = bowTies.addBarrier(risk, second, "Multidose");
        Barrier inner = bowTies.addBarrier(risk, second, "Dobbeltkontroll");

        bowTies.move(risk, second, -1);
        bowTies.move(risk, inner, -1);
        bowTies.move(risk, inner.at(0), -1);

        BowTie bowTie = bowTies.bowTie(risk.id());
        assertThat(bowTie.lines(Side.THREAT))
                .extracting(BowTieLine::text)
                .containsExactly("Tidspress", "Like pakninger");
        assertThat(bowTie.barriers(second))
                .extracting(Barrier::id)
                .containsExactly(inner.id(), outer.id());
        assertThat(bowTie.barriers(first)).isEmpty();
    }

    @Test
    void whatABarrierRestsOnIsKept() {
        BowTieLine line = bowTies.addLine(risk, Side.CONSEQUENCE, "Alvorlig skade");
        Barrier barrier = bowTies.addBarrier(risk, line, "Ring Giftinformasjonen");
        Ref role = new Ref("role", "r1");

        bowTies.edit(
                risk, barrier, JUDGED, b -> b.restingOn(role).judged(Strength.WEAK).ownedBy("Ida"));

        Barrier kept = bowTies.bowTie(risk.id()).barrier(barrier.id()).orElseThrow();
        assertThat(kept.rests()).contains(role);
        assertThat(kept.strength()).isEqualTo(Strength.WEAK);
        assertThat(kept.owner()).isEqualTo("Ida");
    }

    @Test
    void aBowTieBeginsWithWhatTheRiskSaysAndOnlyOnce() {
        Risk told =
                new Risk(
                        risk.id(),
                        risk.analysisId(),
                        risk.number(),
                        risk.event(),
                        "Like pakninger. Tidspress",
                        "",
                        "Forgiftning\nTap av tillit.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        "",
                        "");
        bowTies.begin(told);
        bowTies.begin(told);

        assertThat(bowTies.bowTie(risk.id()).lines(Side.THREAT))
                .extracting(BowTieLine::text)
                .containsExactly("Like pakninger", "Tidspress");
        assertThat(bowTies.bowTie(risk.id()).lines(Side.CONSEQUENCE))
                .extracting(BowTieLine::text)
                .containsExactly("Forgiftning", "Tap av tillit");
    }

    @Test
    void aLineGoesWithItsBarriersAndComesBackWithThem() {
        BowTieLine line = bowTies.addLine(risk, Side.THREAT, "Tidspress");
        bowTies.addBarrier(risk, line, "Multidose");
        BowTie before = bowTies.bowTie(risk.id());

        bowTies.remove(risk, line);
        assertThat(bowTies.bowTie(risk.id()).isEmpty()).isTrue();
        temporary.store().journal().undo();
        assertThat(bowTies.bowTie(risk.id())).isEqualTo(before);
    }

    @Test
    void theRiskTakesItsBowTieWithItAndBringsItBack() {
        BowTieLine line = bowTies.addLine(risk, Side.THREAT, "Tidspress");
        bowTies.addBarrier(risk, line, "Multidose");
        BowTie before = bowTies.bowTie(risk.id());

        risks.removeRisk(risks.risk(risk.id()).orElseThrow());
        assertThat(bowTies.bowTie(risk.id()).isEmpty()).isTrue();
        temporary.store().journal().undo();
        assertThat(bowTies.bowTie(risk.id())).isEqualTo(before);
    }

    @Test
    void anApprovedAnalysisKeepsItsBowTiesAsTheyAre() {
        risks.setStatus(analysis, AnalysisStatus.APPROVED);

        assertThatThrownBy(() -> bowTies.addLine(risk, Side.THREAT, "Tidspress"))
                .isInstanceOf(RiskRefusedException.class);
    }
}
