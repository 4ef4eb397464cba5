package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;

/// Asks the store for what the columns do not hold: words and case handlers.
@FunctionalInterface
interface RegisterPlaces {

    /// The places in the file of what the filter lets through.
    long[] of(DeviationFilter filter);
}
