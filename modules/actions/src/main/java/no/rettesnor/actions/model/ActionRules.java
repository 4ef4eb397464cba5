package no.rettesnor.actions.model;

import no.rettesnor.kernel.FieldProblem;

import java.util.ArrayList;
import java.util.List;

/// What an action must have before it can be saved.
public final class ActionRules {

    private ActionRules() {}

    /// What is to be mended; nothing when it can be saved.
    public static List<FieldProblem> problems(ImprovementAction action) {
        List<FieldProblem> problems = new ArrayList<>();
        if (action.text().isBlank()) {
            problems.add(new FieldProblem("text", ActionTexts.text("problem.blank")));
        }
        if (action.status() == ActionStatus.DONE && action.doneOn() == null) {
            problems.add(new FieldProblem("done_on", ActionTexts.text("problem.done_on")));
        }
        if (action.verdict() != null && action.status() != ActionStatus.DONE) {
            problems.add(new FieldProblem("verdict", ActionTexts.text("problem.check")));
        }
        return problems;
    }
}
