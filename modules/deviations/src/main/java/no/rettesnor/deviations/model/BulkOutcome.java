package no.rettesnor.deviations.model;

import no.rettesnor.kernel.FieldProblem;

import java.util.List;

/// What came of a change to many deviations: those that could be changed were, in one step; the
/// others are named with their reasons.
///
/// @param changed how many were changed
/// @param refused those that were not
public record BulkOutcome(int changed, List<Refusal> refused) {

    /// One that was not changed.
    public record Refusal(DeviationNumber number, List<FieldProblem> problems) {
        public Refusal {
            problems = List.copyOf(problems);
        }
    }

    public BulkOutcome {
        refused = List.copyOf(refused);
    }
}
