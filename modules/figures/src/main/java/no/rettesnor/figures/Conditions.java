package no.rettesnor.figures;

import java.util.Map;
import java.util.Set;

/// What rows a number counts, as conditions that can be held against those of another number: all
/// of them must be met.
///
/// @param register whose rows they are; rows of different registers are never the same
/// @param fields what each field lets through; one that is not named lets everything through. Where
///   all possible values are known, name them: what some of them leave is then known to be the
///   others
public record Conditions(String register, Map<String, Passing> fields) {

    public Conditions {
        fields = Map.copyOf(fields);
    }

    /// What a field lets through.
    public sealed interface Passing {}

    /// Some values, compared letter by letter.
    ///
    /// @param values at least one
    public record OneOf(Set<String> values) implements Passing {

        public OneOf {
            values = Set.copyOf(values);
        }
    }

    /// A stretch, such as of days.
    ///
    /// @param from the first number in it; [Long#MIN_VALUE] when it has no beginning
    /// @param until the first number after it; [Long#MAX_VALUE] when it has no end
    public record Within(long from, long until) implements Passing {}
}
