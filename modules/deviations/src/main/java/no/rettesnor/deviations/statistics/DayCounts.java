package no.rettesnor.deviations.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How many cases took how many days: all that quantiles want to know, at the cost of one addition
/// a case.
final class DayCounts {

    private int[] counts = new int[64];
    private long known;
    private long all;

    /// @param days [RegisterColumns#NONE] when it is not known
    void add(int days) {
        all++;
        if (days != RegisterColumns.NONE) {
            grow(days);
            counts[days]++;
            known++;
        }
    }

    void add(DayCounts other) {
        grow(other.counts.length - 1);
        for (int day = 0; day < other.counts.length; day++) {
            counts[day] += other.counts[day];
        }
        known += other.known;
        all += other.all;
    }

    /// How many cases.
    long size() {
        return all;
    }

    /// The quantile, as [Percentile] defines it.
    ///
    /// @return empty when no case's days are known
    OptionalDouble quantile(double share) {
        if (known == 0) {
            return OptionalDouble.empty();
        }
        double place = (known - 1) * share;
        long below = (long) Math.floor(place);
        int low = at(below);
        int high = at(Math.min(below + 1, known - 1));
        return OptionalDouble.of(low + (place - below) * ((double) high - low));
    }

    /// The days of the case at that place, the quickest first.
    private int at(long place) {
        int day = 0;
        for (long passed = counts[0]; passed <= place; passed += counts[day]) {
            day++;
        }
        return day;
    }

    private void grow(int day) {
        if (day >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(day + 1, counts.length * 2));
        }
    }
}
