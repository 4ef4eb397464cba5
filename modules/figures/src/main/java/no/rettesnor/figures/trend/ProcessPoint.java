package no.rettesnor.figures.trend;

import org.jspecify.annotations.Nullable;

/// One period as a run or control chart shows it.
///
/// @param observation what was counted
/// @param value what is drawn: the count, the rate or the share; null when blank
/// @param centre the centre line there; null where there is none
/// @param lower the lower control limit; null in a run chart and where the value is blank
/// @param upper the upper control limit; null in a run chart and where the value is blank
/// @param signal whether it lies outside the limits, or in a run that is too long
public record ProcessPoint(
        Observation observation,
        @Nullable Double value,
        @Nullable Double centre,
        @Nullable Double lower,
        @Nullable Double upper,
        boolean signal) {}
