package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.FieldProblem;
import no.rettesnor.deviations.model.Outcome;

import java.util.List;
import java.util.function.Supplier;

/// Leaves a unit of work, so that it rolls back, with the reasons. Never leaves this package: [#of]
/// turns it into an [Outcome].
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    RefusedException(List<FieldProblem> problems) {
        super("Refused", null, false, false);
        this.problems = List.copyOf(problems);
    }

    RefusedException(String field, String key, Object... arguments) {
        this(List.of(new FieldProblem(field, DeviationTexts.text(key, arguments))));
    }

    List<FieldProblem> problems() {
        return problems;
    }

    static void unlessEmpty(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    static <T> Outcome<T> of(Supplier<T> work) {
        try {
            return new Outcome.Done<>(work.get());
        } catch (RefusedException refused) {
            return new Outcome.Refused<>(refused.problems);
        }
    }
}
