package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;

import org.jspecify.annotations.Nullable;

import java.util.OptionalLong;

/// A number in a table, and the way down to what it counts.
///
/// @param count null when nobody could have reported: not in use yet, closed, or a time to come.
///   Never the same as 0
/// @param filter gives exactly the rows it counts
public record Cell(@Nullable Long count, DeviationFilter filter) {

    /// Whether there is no number.
    public boolean isBlank() {
        return count == null;
    }

    /// The number; empty when blank.
    public OptionalLong number() {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
