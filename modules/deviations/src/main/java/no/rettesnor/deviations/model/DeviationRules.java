package no.rettesnor.deviations.model;

import no.rettesnor.kernel.FieldProblem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What must be true of every deviation that is saved, whoever saves it.
public final class DeviationRules {

    /// The longest title, in characters; one line in a list and a heading in a report.
    public static final int LONGEST_TITLE = 200;

    private DeviationRules() {}

    /// What a person must mend before the deviation can be saved.
    ///
    /// @param clock says what day it is, and where
    /// @return nothing when all is well
    public static List<FieldProblem> check(Deviation deviation, Clock clock) {
        List<FieldProblem> problems = new ArrayList<>();
        if (deviation.title().isBlank()) {
            problems.add(problem(DeviationField.TITLE, "blank"));
        } else if (deviation.title().length() > LONGEST_TITLE) {
            problems.add(problem(DeviationField.TITLE, "long", Integer.toString(LONGEST_TITLE)));
        }
        if (deviation.unitId().isBlank()) {
            problems.add(problem(DeviationField.UNIT, "blank"));
        }
        LocalDate today = LocalDate.now(clock);
        if (deviation.happenedOn().isAfter(today)) {
            problems.add(problem(DeviationField.HAPPENED_ON, "future"));
        }
        if (deviation.discoveredAt() != null) {
            LocalDate discovered = LocalDate.ofInstant(deviation.discoveredAt(), clock.getZone());
            if (discovered.isAfter(today)) {
                problems.add(problem(DeviationField.DISCOVERED_AT, "future"));
            } else if (discovered.isBefore(deviation.happenedOn())) {
                problems.add(problem(DeviationField.DISCOVERED_AT, "before"));
            }
        }
        if (deviation.disclosure() != DisclosureState.OPEN
                && (deviation.disclosureBasis() == null || deviation.disclosureBasis().isBlank())) {
            problems.add(problem(DeviationField.DISCLOSURE_BASIS, "blank"));
        }
        if (deviation.id().equals(deviation.recurrenceOf())) {
            problems.add(problem(DeviationField.RECURRENCE_OF, "itself"));
        }
        return List.copyOf(problems);
    }

    private static FieldProblem problem(DeviationField<?> field, String what, Object... arguments) {
        return new FieldProblem(
                field.name(),
                DeviationTexts.text("problem." + field.name() + "." + what, arguments));
    }
}
