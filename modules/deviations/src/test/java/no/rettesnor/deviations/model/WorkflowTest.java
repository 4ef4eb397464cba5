package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class WorkflowTest {

    private static final List<DeviationStatus> WHOLE_WAY =
            List.of(
                    DeviationStatus.RECEIVED,
                    DeviationStatus.IN_PROGRESS,
                    DeviationStatus.ACTION,
                    DeviationStatus.EFFECT_CHECK,
                    DeviationStatus.CLOSED);

    @Test
    void aLightCaseGoesTheWholeWay() {
        Deviation deviation = Sample.deviation().actualSeverity(Severity.MINOR).build();
        for (DeviationStatus step : WHOLE_WAY) {
            deviation = Workflow.apply(CaseFile.of(deviation), to(step, null)).orThrow();
            assertThat(deviation.status()).isEqualTo(step);
        }
        assertThat(deviation.receivedAt()).isEqualTo(Sample.NOW);
        assertThat(deviation.closedAt()).isEqualTo(Sample.NOW);
    }

    @Test
    void noStepIsSkippedBackwardsOrForwardsUnlessItIsInTheTable() {
        for (DeviationStatus from : DeviationStatus.values()) {
            for (DeviationStatus to : DeviationStatus.values()) {
                CaseFile file = CaseFile.of(Sample.deviation().status(from).build());
                boolean refusedByOrder =
                        Workflow.problems(file, to(to, "grunn")).stream()
                                .anyMatch(problem -> problem.field().equals("status"));
                assertThat(refusedByOrder)
                        .as("%s → %s", from, to)
                        .isEqualTo(!Workflow.next(from).contains(to));
            }
        }
    }

    @Test
    void anythingThatEndedCanBeTakenUpAgainAndThenHasNotEnded() {
        for (DeviationStatus ended : List.of(DeviationStatus.CLOSED, DeviationStatus.REJECTED)) {
            Deviation deviation =
                    Sample.deviation().status(ended).ended(Sample.NOW, "Dublett").build();
            DeviationStatus again = Workflow.next(ended).iterator().next();
            assertThat(Workflow.isReopening(ended, again)).isTrue();
            Deviation reopened = Workflow.apply(CaseFile.of(deviation), to(again, null)).orThrow();
            assertThat(reopened.closedAt()).isNull();
            assertThat(reopened.rejectionReason()).isNull();
        }
    }

    @Test
    void rejectingDemandsAReason() {
        CaseFile file = CaseFile.of(Sample.deviation().build());
        assertThat(fields(file, to(DeviationStatus.REJECTED, " ")))
                .containsExactly("rejection_reason");
        Deviation rejected =
                Workflow.apply(file, to(DeviationStatus.REJECTED, "Hører til 2025-0002")).orThrow();
        assertThat(rejected.rejectionReason()).isEqualTo("Hører til 2025-0002");
    }

    @Test
    void handlingBeginsWithACategory() {
        Deviation unsorted =
                Sample.deviation().categoryId(null).status(DeviationStatus.RECEIVED).build();
        assertThat(fields(CaseFile.of(unsorted), to(DeviationStatus.IN_PROGRESS, null)))
                .containsExactly("category_id");
    }

    @Test
    void whatCouldHaveBeenSeriousClosesOnlyWithARootCauseAndACheckedAction() {
        Deviation severe =
                Sample.deviation()
                        .actualSeverity(Severity.INSIGNIFICANT)
                        .potentialSeverity(Severity.SERIOUS)
                        .status(DeviationStatus.EFFECT_CHECK)
                        .build();
        StatusChange close = to(DeviationStatus.CLOSED, null);
        Cause why = new Cause("c1", "d1", 1, "Ingen så på listen", false);
        Cause root = new Cause("c2", "d1", 2, "Listen lå i skapet", true);
        ImprovementAction done = Sample.action().edit().done(severe.happenedOn()).build();
        ImprovementAction checked =
                done.edit().verdict(EffectVerdict.EFFECTIVE, severe.happenedOn()).build();

        assertThat(fields(Sample.file(severe, List.of(), List.of()), close))
                .containsExactly("causes", "actions");
        assertThat(fields(Sample.file(severe, List.of(why), List.of(done)), close))
                .containsExactly("causes", "actions");
        assertThat(fields(Sample.file(severe, List.of(why, root), List.of(done)), close))
                .containsExactly("actions");
        assertThat(fields(Sample.file(severe, List.of(why, root), List.of(checked)), close))
                .isEmpty();
    }

    @Test
    void anOpenActionHoldsTheCaseAndSaysHowMany() {
        Deviation light =
                Sample.deviation()
                        .actualSeverity(Severity.MINOR)
                        .status(DeviationStatus.ACTION)
                        .build();
        CaseFile file = Sample.file(light, List.of(), List.of(Sample.action()));
        List<FieldProblem> problems = Workflow.problems(file, to(DeviationStatus.CLOSED, null));
        assertThat(problems.getFirst().text().in(Language.NB))
                .isEqualTo("Ett tiltak er ikke utført. Utfør eller skrinlegg det først.");
    }

    private static List<String> fields(CaseFile file, StatusChange change) {
        return Workflow.problems(file, change).stream().map(FieldProblem::field).toList();
    }

    private static StatusChange to(DeviationStatus status, @Nullable String reason) {
        return new StatusChange(status, reason, Sample.NOW);
    }
}
