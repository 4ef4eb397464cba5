package no.rettesnor.deviations.statistics;

import no.rettesnor.kernel.Text;

import java.util.OptionalDouble;

/// How long it took from report to closing, in calendar days by the municipality's clock.
///
/// Only what is closed is counted; what was rejected is not. What was imported as closed without a
/// day is among the closed, but not in the times.
///
/// @param key what the line is about, as in [CrossTable.Line#key]
/// @param name the same for users
/// @param depth how deep in the tree
/// @param closed how many were closed; blank when nobody could have reported
/// @param median half of them took no longer; empty when none was closed
/// @param ninetieth nine of ten took no longer; see [Percentile] for the method
public record HandlingTime(
        String key,
        Text name,
        int depth,
        Cell closed,
        OptionalDouble median,
        OptionalDouble ninetieth) {}
