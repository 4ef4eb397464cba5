package no.rettesnor.kernel;

import java.util.List;

/// Leaves a unit of work, so that it rolls back, with the reasons. Never shown to anybody:
/// [Outcome#of] turns it into an outcome where the unit of work was begun.
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public RefusedException(List<FieldProblem> problems) {
        super("Refused", null, false, false);
        this.problems = List.copyOf(problems);
    }

    /// @param field where the reason is shown
    public RefusedException(String field, Text reason) {
        this(List.of(new FieldProblem(field, reason)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /// Leaves when there is something to mend.
    public static void unlessEmpty(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
