package no.rettesnor.uikit.form;

import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Brings a list on screen up to date with the store's, keeping the entries that are still there,
/// so that a caret in one of them stays.
///
/// @param same whether an entry shows that row
/// @param load gives an entry its row as it is now
/// @param make a new entry
/// @param <V> an entry on screen
/// @param <M> a row
public record KeptEntries<V, M>(
        BiPredicate<V, M> same, BiConsumer<V, M> load, Function<M, V> make) {

    /// Makes the list on screen that of the store.
    public void update(ObservableList<V> shown, List<M> stored) {
        List<V> merged = new ArrayList<>();
        for (M each : stored) {
            Optional<V> kept = shown.stream().filter(view -> same.test(view, each)).findFirst();
            kept.ifPresent(view -> load.accept(view, each));
            merged.add(kept.orElseGet(() -> make.apply(each)));
        }
        if (!shown.equals(merged)) {
            shown.setAll(merged);
        }
    }
}
