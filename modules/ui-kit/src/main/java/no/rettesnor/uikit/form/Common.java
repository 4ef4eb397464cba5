package no.rettesnor.uikit.form;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What several things hold in one field.
///
/// @param value the common value; null when they have none, or nothing is stated
/// @param isMixed whether they differ
/// @param <T> what the field holds
public record Common<T extends @Nullable Object>(@Nullable T value, boolean isMixed) {

    /// What all of them hold.
    public static <E, T extends @Nullable Object> Common<T> of(
            Collection<E> all, Function<? super E, ? extends T> field) {
        Set<Optional<T>> values =
                all.stream()
                        .map(each -> Optional.<T>ofNullable(field.apply(each)))
                        .collect(Collectors.toSet());
        return values.size() == 1
                ? new Common<>(values.iterator().next().orElse(null), false)
                : new Common<>(null, values.size() > 1);
    }
}
