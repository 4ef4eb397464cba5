package no.rettesnor.deviations.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a filter lets through in a field that may be left blank: anything, or some values, among
/// which “not stated” may be one.
///
/// @param values the values that pass
/// @param unstated whether a blank passes; with no values and this false, everything passes
/// @param <T> the field's values
public record Choice<T>(Set<T> values, boolean unstated) {

    public Choice {
        values = Set.copyOf(values);
    }

    /// Everything passes.
    public static <T> Choice<T> any() {
        return new Choice<>(Set.of(), false);
    }

    /// Only this passes.
    public static <T> Choice<T> only(T value) {
        return new Choice<>(Set.of(value), false);
    }

    /// Only these pass; all of them when there are none.
    public static <T> Choice<T> of(Collection<T> values) {
        return new Choice<>(Set.copyOf(values), false);
    }

    /// Only what is not stated passes.
    public static <T> Choice<T> notStated() {
        return new Choice<>(Set.of(), true);
    }

    /// Whether everything passes.
    public boolean isAny() {
        return values.isEmpty() && !unstated;
    }

    /// The values in an order that is always the same.
    public List<T> sorted() {
        return List.copyOf(new TreeSet<>(values));
    }
}
