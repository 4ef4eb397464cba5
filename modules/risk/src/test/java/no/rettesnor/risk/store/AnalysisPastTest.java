package no.rettesnor.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisState;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Moment;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskComparison;
import no.rettesnor.risk.model.RiskComparison.Change;
import no.rettesnor.risk.model.RiskComparison.Footing;
import no.rettesnor.risk.model.RiskComparison.Line;
import no.rettesnor.risk.model.ScaleMapping;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.testsupport.MovingClock;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;

final class AnalysisPastTest {

    private final MovingClock clock = new MovingClock();

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(
                    clock, new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private ScaleStore scales;
    private AnalysisPast past;
    private RiskAnalysis analysis;
    private RatedRisk dose;

    @BeforeEach
    void beginAnAnalysis() {
        risks = new RiskStore(temporary.store());
        scales = new ScaleStore(temporary.store());
        past = new AnalysisPast(temporary.store());
        analysis = TestAnalysis.begin(temporary.store());
        dose = rated("Feil dose", new Cell(3, 4));
        clock.move(Duration.ofDays(1));
    }

    @Test
    void whatMovedCameAndWentSinceIsTold() {
        RatedRisk fall = rated("Fall", new Cell(2, 2));
        Instant then = clock.instant();
        clock.move(Duration.ofDays(10));
        move(dose, new Cell(2, 3));
        risks.removeRisk(fall);
        rated("Strømbrudd", new Cell(1, 1));

        RiskComparison comparison = compare(then, clock.instant());

        assertThat(comparison.footing()).isInstanceOf(Footing.Same.class);
        assertThat(comparison.lines())
                .extracting(Line::change)
                .containsExactly(Change.BETTER, Change.NEW, Change.GONE);
        assertThat(comparison.lines().getFirst())
                .satisfies(
                        line -> {
                            assertThat(requireNonNull(line.from()).words()).isEqualTo("12 Høy");
                            assertThat(requireNonNull(line.to()).words()).isEqualTo("6 Moderat");
                        });
    }

    @Test
    void beforeItWasBegunAndAfterItWasTakenAwayThereIsNothing() {
        assertThat(past.at(analysis.id(), clock.instant().minus(Duration.ofDays(2)))).isEmpty();
        Instant there = clock.instant();
        clock.move(Duration.ofDays(1));
        risks.remove(analysis);

        assertThat(past.at(analysis.id(), clock.instant())).isEmpty();
        assertThat(past.at(analysis.id(), there).orElseThrow().risks()).containsExactly(dose);
        assertThat(past.begun(analysis.id())).contains(TemporaryStore.CLOCK.instant());
    }

    @Test
    void overAChangeOfScaleTheEarlierRatingsAreCarriedAsWasDecided() {
        Instant then = clock.instant();
        clock.move(Duration.ofDays(10));
        ScaleVersion simple = scales.add("Enkel", ScaleTemplate.SIMPLE.scale(Language.NB), null);
        ScaleVersion before = scales.version(analysis.scaleId()).orElseThrow();
        ScaleMapping mapping = ScaleMapping.proposal(before.scale(), simple.scale());
        new ScaleChanges(temporary.store()).change(analysis, simple, mapping);
        clock.move(Duration.ofDays(1));

        RiskComparison comparison = compare(then, clock.instant());

        assertThat(comparison.footing()).isInstanceOf(Footing.Carried.class);
        assertThat(comparison.earlier().version()).isEqualTo(before);
        assertThat(comparison.lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.change()).isEqualTo(Change.SAME);
                            assertThat(requireNonNull(line.was()).cell()).isEqualTo(new Cell(3, 4));
                            assertThat(line.from()).isEqualTo(line.to());
                        });
    }

    @Test
    void aChangeOfScaleThatWasUndoneIsOnlySeenWhileItStood() {
        Instant then = clock.instant();
        clock.move(Duration.ofDays(1));
        ScaleVersion simple = scales.add("Enkel", ScaleTemplate.SIMPLE.scale(Language.NB), null);
        ScaleVersion before = scales.version(analysis.scaleId()).orElseThrow();
        new ScaleChanges(temporary.store())
                .change(analysis, simple, ScaleMapping.proposal(before.scale(), simple.scale()));
        Instant between = clock.instant();
        clock.move(Duration.ofDays(1));
        temporary.store().journal().undo();
        temporary.store().journal().undo();

        assertThat(scales.version(simple.id())).isEmpty();
        AnalysisState meanwhile = past.at(analysis.id(), between).orElseThrow();
        assertThat(meanwhile.version()).isEqualTo(simple);
        assertThat(compare(then, clock.instant()).footing()).isInstanceOf(Footing.Same.class);
        assertThat(compare(between, clock.instant()).footing()).isInstanceOf(Footing.Apart.class);
    }

    @Test
    void theTimesAtWhichItChangedAreOfferedTheLatestFirst() {
        risks.setStatus(analysis, AnalysisStatus.APPROVED);
        clock.move(Duration.ofDays(3));

        assertThat(past.moments(analysis.id()))
                .extracting(Moment::kind)
                .containsExactly(
                        Moment.Kind.NOW,
                        Moment.Kind.DAY,
                        Moment.Kind.APPROVED,
                        Moment.Kind.DAY,
                        Moment.Kind.BEGUN);
        assertThat(past.moments(analysis.id()).get(3).changes()).isEqualTo(3);
    }

    private RiskComparison compare(Instant then, Instant later) {
        return RiskComparison.of(
                past.at(analysis.id(), then).orElseThrow(),
                past.at(analysis.id(), later).orElseThrow(),
                Stage.BEFORE);
    }

    private RatedRisk rated(String event, Cell cell) {
        return move(risks.addRisk(analysis.id(), event), cell);
    }

    private RatedRisk move(RatedRisk risk, Cell target) {
        return risks.edit(
                risk,
                Text.verbatim("Flyttet"),
                "",
                rated -> rated.moved(Stage.BEFORE, null, "PEOPLE", target));
    }
}
