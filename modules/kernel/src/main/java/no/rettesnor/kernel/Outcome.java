package no.rettesnor.kernel;

import java.util.List;
import java.util.function.Supplier;

/// What came of asking for a change: done, or refused with a reason per field and nothing changed.
///
/// @param <T> what a done change gives back
public sealed interface Outcome<T> {

    /// Saved.
    ///
    /// @param value what came of it
    record Done<T>(T value) implements Outcome<T> {}

    /// Not saved; nothing has changed.
    ///
    /// @param problems at least one
    record Refused<T>(List<FieldProblem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The problems; none when done.
    default List<FieldProblem> refusals() {
        return this instanceof Refused<T>(List<FieldProblem> problems) ? problems : List.of();
    }

    /// The value of a change that must have been done.
    ///
    /// @throws IllegalStateException when it was refused
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(List<FieldProblem> problems) ->
                    throw new IllegalStateException("Refused: " + problems);
        };
    }

    /// Does it, and makes an outcome of [RefusedException].
    static <T> Outcome<T> of(Supplier<T> work) {
        try {
            return new Done<>(work.get());
        } catch (RefusedException refused) {
            return new Refused<>(refused.problems());
        }
    }
}
