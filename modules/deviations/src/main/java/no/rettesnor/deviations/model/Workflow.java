package no.rettesnor.deviations.model;

import static no.rettesnor.deviations.model.DeviationStatus.ACTION;
import static no.rettesnor.deviations.model.DeviationStatus.CLOSED;
import static no.rettesnor.deviations.model.DeviationStatus.EFFECT_CHECK;
import static no.rettesnor.deviations.model.DeviationStatus.IN_PROGRESS;
import static no.rettesnor.deviations.model.DeviationStatus.RECEIVED;
import static no.rettesnor.deviations.model.DeviationStatus.REJECTED;
import static no.rettesnor.deviations.model.DeviationStatus.REPORTED;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What may follow what in the handling, and what must be in place first.
///
/// Light cases may be closed straight from the handling. A severe one, actually or potentially
/// serious, closes only with a root cause, and with the effect of every action that was done
/// checked.
public final class Workflow {

    private Workflow() {}

    /// The statuses that may come next, in workflow order.
    public static Set<DeviationStatus> next(DeviationStatus from) {
        return switch (from) {
            case REPORTED -> EnumSet.of(RECEIVED, REJECTED);
            case RECEIVED -> EnumSet.of(IN_PROGRESS, REJECTED);
            case IN_PROGRESS -> EnumSet.of(ACTION, CLOSED, REJECTED);
            case ACTION -> EnumSet.of(IN_PROGRESS, EFFECT_CHECK, CLOSED);
            case EFFECT_CHECK -> EnumSet.of(ACTION, CLOSED);
            case CLOSED -> EnumSet.of(IN_PROGRESS);
            case REJECTED -> EnumSet.of(RECEIVED);
        };
    }

    /// Whether that step takes up again what had ended.
    public static boolean isReopening(DeviationStatus from, DeviationStatus to) {
        return from.isEnded() && !to.isEnded();
    }

    /// What stands in the way of a step; nothing when it may be taken.
    public static List<FieldProblem> problems(CaseFile file, StatusChange change) {
        Deviation deviation = file.deviation();
        if (!next(deviation.status()).contains(change.to())) {
            return List.of(
                    new FieldProblem(
                            "status",
                            DeviationTexts.text(
                                    "workflow.order",
                                    deviation.status().label(),
                                    change.to().label())));
        }
        return switch (change.to()) {
            case REJECTED -> rejectionProblems(change);
            case IN_PROGRESS -> categoryProblems(deviation);
            case EFFECT_CHECK -> openActionProblems(file);
            case CLOSED -> closingProblems(file);
            case REPORTED, RECEIVED, ACTION -> List.of();
        };
    }

    /// Takes the step.
    public static Outcome<Deviation> apply(CaseFile file, StatusChange change) {
        List<FieldProblem> problems = problems(file, change);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        Deviation deviation = file.deviation();
        DeviationBuilder builder = deviation.edit().status(change.to());
        if (change.to() == RECEIVED && deviation.receivedAt() == null) {
            builder.receivedAt(change.at());
        }
        switch (change.to()) {
            case CLOSED -> builder.ended(change.at(), null);
            case REJECTED -> builder.ended(change.at(), change.reason());
            case REPORTED, RECEIVED, IN_PROGRESS, ACTION, EFFECT_CHECK -> builder.ended(null, null);
        }
        return new Outcome.Done<>(builder.build());
    }

    private static List<FieldProblem> rejectionProblems(StatusChange change) {
        return change.reason() == null || change.reason().isBlank()
                ? List.of(problem("rejection_reason", DeviationTexts.text("workflow.reason")))
                : List.of();
    }

    private static List<FieldProblem> categoryProblems(Deviation deviation) {
        return deviation.categoryId() == null
                ? List.of(
                        problem(
                                DeviationField.CATEGORY.name(),
                                DeviationTexts.text("workflow.category")))
                : List.of();
    }

    private static List<FieldProblem> openActionProblems(CaseFile file) {
        long open = file.actions().stream().filter(action -> action.status().isOpen()).count();
        return open == 0
                ? List.of()
                : List.of(problem("actions", DeviationTexts.text("workflow.open_actions", open)));
    }

    private static List<FieldProblem> closingProblems(CaseFile file) {
        List<FieldProblem> problems = new ArrayList<>(openActionProblems(file));
        if (!file.deviation().isSevere()) {
            return problems;
        }
        if (file.causes().stream().noneMatch(Cause::root)) {
            problems.add(problem("causes", DeviationTexts.text("workflow.root_cause")));
        }
        List<ImprovementAction> done =
                file.actions().stream()
                        .filter(action -> action.status() == ActionStatus.DONE)
                        .toList();
        long unchecked = done.stream().filter(action -> action.verdict() == null).count();
        if (done.isEmpty()) {
            problems.add(problem("actions", DeviationTexts.text("workflow.no_action")));
        } else if (unchecked > 0) {
            problems.add(problem("actions", DeviationTexts.text("workflow.unchecked", unchecked)));
        }
        return problems;
    }

    private static FieldProblem problem(String field, Text text) {
        return new FieldProblem(field, text);
    }
}
