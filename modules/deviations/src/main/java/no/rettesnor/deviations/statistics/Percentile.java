package no.rettesnor.deviations.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Quantiles with interpolation between neighbours: type 7 of Hyndman and Fan, “Sample Quantiles in
/// Statistical Packages” (The American Statistician 50, 1996), which is also what Excel's
/// PERCENTILE.INC and SQLite's percentile() give, so that a reader can reckon them again.
public final class Percentile {

    private Percentile() {}

    /// The quantile.
    ///
    /// @param values in any order; not changed
    /// @param share 0.5 for the median, 0.9 for the ninetieth percentile
    /// @return empty when there are no values
    public static OptionalDouble of(int[] values, double share) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(
                sorted[below] + (place - below) * ((double) sorted[above] - sorted[below]));
    }
}
