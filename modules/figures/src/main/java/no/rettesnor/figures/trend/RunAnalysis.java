package no.rettesnor.figures.trend;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;

/// The two Anhøj rules: whether values lie too long on the same side of a centre line, or cross it
/// too seldom, for chance alone.
///
/// Sources: J. Anhøj and A. V. Olesen, “Run Charts Revisited”, PLoS ONE 9(11) 2014, e113825; J.
/// Anhøj, “Diagnostic Value of Run Chart Analysis”, PLoS ONE 10(3) 2015, e0121349. The limit of the
/// longest run rests on M. F. Schilling, “The Surprising Predictability of Long Runs”, Mathematics
/// Magazine 85 (2012), that of the crossings on Z. Chen, “A note on the runs test”, Model Assisted
/// Statistics and Applications 5 (2010). No other run rules are used: each one more raises the
/// share of false alarms.
///
/// @param useful how many values lie off the centre line; one on it neither breaks a run nor
///   lengthens it
/// @param longestRun the most useful values in a row on the same side
/// @param crossings how often a useful value lies on the other side than the one before it
/// @param first where the longest run begins among the values, -1 when there is none; the earliest
///   of several
/// @param last where it ends
/// @param above whether it lies above the centre line
public record RunAnalysis(
        int useful, int longestRun, int crossings, int first, int last, boolean above) {

    /// Analyses values around a centre line.
    ///
    /// @param values in order; null, a blank, is passed over
    /// @param centre the median in a run chart, the mean in a control chart
    public static RunAnalysis of(List<? extends @Nullable Double> values, double centre) {
        int useful = 0;
        int crossings = 0;
        int side = 0;
        int run = 0;
        int start = -1;
        int longest = 0;
        int longestFirst = -1;
        int longestLast = -1;
        boolean longestAbove = false;
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            int now = value == null ? 0 : Double.compare(value, centre);
            if (now == 0) {
                continue;
            }
            useful++;
            if (now != side) {
                crossings += side == 0 ? 0 : 1;
                side = now;
                run = 0;
                start = i;
            }
            run++;
            if (run > longest) {
                longest = run;
                longestFirst = start;
                longestLast = i;
                longestAbove = now > 0;
            }
        }
        return new RunAnalysis(useful, longest, crossings, longestFirst, longestLast, longestAbove);
    }

    /// The longest run that chance alone would give in about 95 of 100 series: log₂ n + 3, rounded.
    ///
    /// @param useful n, the number of useful values
    public static int longestRunLimit(int useful) {
        return useful < 1 ? 0 : (int) Math.round(Math.log(useful) / Math.log(2) + 3);
    }

    /// The fewest crossings that chance alone would give in about 95 of 100 series: the lower fifth
    /// percentile of the binomial distribution of n − 1 tosses of a coin.
    ///
    /// @param useful n, the number of useful values
    public static int crossingsLimit(int useful) {
        int tosses = Math.max(useful - 1, 0);
        BigInteger all = BigInteger.TWO.pow(tosses);
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = ways;
        int crossings = 0;
        while (sum.multiply(BigInteger.valueOf(20)).compareTo(all) < 0) {
            crossings++;
            ways =
                    ways.multiply(BigInteger.valueOf(tosses - crossings + 1L))
                            .divide(BigInteger.valueOf(crossings));
            sum = sum.add(ways);
        }
        return crossings;
    }

    /// Whether the longest run is longer than chance gives.
    public boolean isRunTooLong() {
        return longestRun > longestRunLimit(useful);
    }

    /// Whether there are fewer crossings than chance gives.
    public boolean areCrossingsTooFew() {
        return crossings < crossingsLimit(useful);
    }
}
