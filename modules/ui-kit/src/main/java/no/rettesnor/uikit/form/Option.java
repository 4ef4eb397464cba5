package no.rettesnor.uikit.form;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One thing in a list to choose from. Shown as its label; a null value is “not stated”.
///
/// @param value what is chosen
/// @param label what the user sees
/// @param <T> what is chosen from
public record Option<T>(@Nullable T value, String label) {

    /// Every one of them.
    public static <T> List<Option<T>> of(List<T> all, Function<? super T, String> label) {
        return all.stream().map(one -> new Option<T>(one, label.apply(one))).toList();
    }

    /// Every constant with its word.
    public static <E extends Enum<E>> List<Option<E>> of(
            E[] all, Language language, Function<? super E, Text> label) {
        return of(List.of(all), one -> label.apply(one).in(language));
    }

    /// The same list with “not stated” first.
    public static <T> List<Option<T>> orUnstated(Language language, List<Option<T>> options) {
        List<Option<T>> all = new ArrayList<>();
        all.add(new Option<>(null, UiTexts.text("choice.unstated").in(language)));
        all.addAll(options);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return label;
    }
}
