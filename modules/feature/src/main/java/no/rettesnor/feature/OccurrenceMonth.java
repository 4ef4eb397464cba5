package no.rettesnor.feature;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/// How often something happened in one month.
///
/// @param month which
/// @param count how often; null when no unit that is asked about could report then
/// @param whole whether all units that are asked about could report the whole month
public record OccurrenceMonth(YearMonth month, @Nullable Long count, boolean whole) {}
