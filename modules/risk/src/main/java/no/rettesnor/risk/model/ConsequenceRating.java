package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

/// How bad a risk is for one kind of value.
///
/// @param kind code of the kind in the scale
/// @param before step as things are; null while not rated
/// @param after step once the actions are carried out; null while not rated
public record ConsequenceRating(String kind, @Nullable Integer before, @Nullable Integer after) {

    /// The step at that stage; null while not rated.
    public @Nullable Integer at(Stage stage) {
        return stage == Stage.BEFORE ? before : after;
    }

    /// The same rated at another step.
    ///
    /// @param step null to take the rating away
    public ConsequenceRating with(Stage stage, @Nullable Integer step) {
        return stage == Stage.BEFORE
                ? new ConsequenceRating(kind, step, after)
                : new ConsequenceRating(kind, before, step);
    }

    /// Whether it says nothing.
    public boolean isEmpty() {
        return before == null && after == null;
    }
}
