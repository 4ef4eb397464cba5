package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

/// One step of the likelihood axis.
///
/// @param name such as "Sannsynlig"
/// @param definition what it means, so that two people choose the same
/// @param from how often a year at least; null where the scale says it in words only
/// @param to how often a year less than; null for no upper limit, or where `from` is null too
public record Level(String name, String definition, @Nullable Double from, @Nullable Double to) {

    public Level {
        if (from == null ? to != null : from < 0) {
            throw new IllegalArgumentException("A frequency begins at 0 or more");
        }
        if (from != null && to != null && to <= from) {
            throw new IllegalArgumentException("A frequency ends above where it begins");
        }
    }

    /// Whether a number of times a year lies within this level. Never for a level in words only.
    public boolean holds(double timesAYear) {
        return from != null && timesAYear >= from && (to == null || timesAYear < to);
    }
}
