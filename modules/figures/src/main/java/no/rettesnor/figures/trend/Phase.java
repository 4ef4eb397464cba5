package no.rettesnor.figures.trend;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A stretch of a series with a centre line of its own.
///
/// @param first the place of its first period
/// @param end the place after its last
/// @param centre the median or mean of its whole periods
/// @param spread how many times as far apart the limits stand as chance alone would put them; 1
///   where there are none
/// @param runs what the run rules found
/// @param verdict what may be said
/// @param since what it begins with; null for the first
public record Phase(
        int first,
        int end,
        double centre,
        double spread,
        RunAnalysis runs,
        Verdict verdict,
        @Nullable DatedEvent since) {

    /// What it begins with.
    public Optional<DatedEvent> beginning() {
        return Optional.ofNullable(since);
    }
}
