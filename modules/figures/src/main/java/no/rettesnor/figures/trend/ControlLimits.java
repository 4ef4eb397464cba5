package no.rettesnor.figures.trend;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// The centre line of a control chart, and the limits between which chance alone keeps nearly all
/// values: three standard deviations to either side (W. A. Shewhart, “Economic Control of Quality
/// of Manufactured Product”, 1931).
///
/// The formulas are those of D. C. Montgomery, “Introduction to Statistical Quality Control”, 6th
/// edition (2009), where their numbers are given with each.
///
/// @param centre the mean
/// @param lower one for each value; null where the value is blank. Never below 0 for what cannot be
///   negative
/// @param upper one for each value; null where the value is blank
/// @param spread how many times as far apart they stand as chance alone would put them: 1, or more
///   where the values move more than that from one to the next
public record ControlLimits(
        double centre, List<@Nullable Double> lower, List<@Nullable Double> upper, double spread) {

    private static final double DEVIATIONS = 3;

    /// d₂ for ranges of two: the expected range of two draws from a normal distribution, in
    /// standard deviations (Montgomery, appendix VI).
    private static final double RANGE_OF_TWO = 1.128;

    private static final double MOST_OF_A_RATE = Double.POSITIVE_INFINITY;
    private static final double MOST_OF_A_SHARE = 1;

    /// Limits as far apart as chance alone puts them.
    public ControlLimits(
            double centre, List<@Nullable Double> lower, List<@Nullable Double> upper) {
        this(centre, lower, upper, 1);
    }

    public ControlLimits {
        lower = Collections.unmodifiableList(new ArrayList<>(lower));
        upper = Collections.unmodifiableList(new ArrayList<>(upper));
    }

    /// Limits for counts of what can happen any number of times where the room for it is the same
    /// each time: c̄ ± 3√c̄ (Montgomery, formula 7.17).
    public static ControlLimits c(List<? extends @Nullable Double> counts) {
        double centre = mean(counts);
        return of(centre, counts, size -> Math.sqrt(centre), MOST_OF_A_RATE, null);
    }

    /// Limits for rates of what can happen any number of times where the room for it varies: ū ±
    /// 3√(ū/nᵢ) (Montgomery, formula 7.19). They stand closer where there is more room.
    ///
    /// @param counts how many
    /// @param opportunities nᵢ, the room for them in each period
    public static ControlLimits u(
            List<? extends @Nullable Double> counts,
            List<? extends @Nullable Double> opportunities) {
        double centre = ratio(counts, opportunities);
        return of(
                centre,
                rates(counts, opportunities),
                size -> Math.sqrt(centre / size),
                MOST_OF_A_RATE,
                opportunities);
    }

    /// Limits for shares of cases: p̄ ± 3√(p̄(1−p̄)/nᵢ), within 0 and 1 (Montgomery, section 7.2).
    ///
    /// @param counts how many of the cases
    /// @param cases nᵢ, how many cases
    public static ControlLimits p(
            List<? extends @Nullable Double> counts, List<? extends @Nullable Double> cases) {
        double centre = ratio(counts, cases);
        return of(
                centre,
                rates(counts, cases),
                size -> Math.sqrt(centre * (1 - centre) / size),
                MOST_OF_A_SHARE,
                cases);
    }

    /// Limits for rates that also differ for other reasons than chance, as the months of a year do:
    /// u′, which is u with the limits as far apart as neighbours are (D. B. Laney, “Improved
    /// control charts for attributes”, Quality Engineering 14 (2002)). Large numbers have u limits
    /// so close that nearly every period would be news.
    ///
    /// Laney also moves limits closer where neighbours are alike. Ours never stand closer than
    /// chance alone puts them: that would rest on few ranges, and name more periods than it should.
    ///
    /// @param counts how many
    /// @param opportunities nᵢ, the room for them in each period
    public static ControlLimits uPrime(
            List<? extends @Nullable Double> counts,
            List<? extends @Nullable Double> opportunities) {
        double centre = ratio(counts, opportunities);
        return prime(
                centre, size -> Math.sqrt(centre / size), MOST_OF_A_RATE, counts, opportunities);
    }

    /// Limits for shares that also differ for other reasons than chance: p′, which is p as u′ is u.
    ///
    /// @param counts how many of the cases
    /// @param cases nᵢ, how many cases
    public static ControlLimits pPrime(
            List<? extends @Nullable Double> counts, List<? extends @Nullable Double> cases) {
        double centre = ratio(counts, cases);
        return prime(
                centre,
                size -> Math.sqrt(centre * (1 - centre) / size),
                MOST_OF_A_SHARE,
                counts,
                cases);
    }

    private static ControlLimits prime(
            double centre,
            DoubleUnaryOperator chance,
            double most,
            List<? extends @Nullable Double> counts,
            List<? extends @Nullable Double> sizes) {
        List<@Nullable Double> rates = rates(counts, sizes);
        List<@Nullable Double> standardised = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            Double rate = rates.get(i);
            Double size = sizes.get(i);
            standardised.add(
                    rate == null || size == null
                            ? null
                            : (rate - centre) / chance.applyAsDouble(size));
        }
        double between = deviation(standardised);
        double spread = between > 1 ? between : 1;
        ControlLimits limits =
                of(centre, rates, size -> spread * chance.applyAsDouble(size), most, sizes);
        return new ControlLimits(centre, limits.lower(), limits.upper(), spread);
    }

    /// Limits for single measurements of any kind, such as days: x̄ ± 3·MR̄/1.128, where MR̄ is the
    /// mean range between neighbours (Montgomery, formula 6.33). A range over a blank is not
    /// counted.
    public static ControlLimits xmr(List<? extends @Nullable Double> values) {
        double deviation = deviation(values);
        return of(mean(values), values, size -> deviation, MOST_OF_A_RATE, null);
    }

    /// The standard deviation that the ranges between neighbours speak of; not a number where there
    /// are none.
    private static double deviation(List<? extends @Nullable Double> values) {
        double sum = 0;
        int ranges = 0;
        for (int i = 1; i < values.size(); i++) {
            Double before = values.get(i - 1);
            Double now = values.get(i);
            if (before != null && now != null) {
                sum += Math.abs(now - before);
                ranges++;
            }
        }
        return ranges == 0 ? Double.NaN : sum / ranges / RANGE_OF_TWO;
    }

    private static ControlLimits of(
            double centre,
            List<? extends @Nullable Double> values,
            DoubleUnaryOperator deviation,
            double most,
            @Nullable List<? extends @Nullable Double> sizes) {
        boolean negative = values.stream().anyMatch(value -> value != null && value < 0);
        List<@Nullable Double> lower = new ArrayList<>();
        List<@Nullable Double> upper = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Double size = sizes == null ? Double.valueOf(1) : sizes.get(i);
            double step =
                    values.get(i) == null || size == null
                            ? Double.NaN
                            : DEVIATIONS * deviation.applyAsDouble(size);
            if (Double.isNaN(step)) {
                lower.add(null);
                upper.add(null);
            } else {
                lower.add(negative ? centre - step : Math.max(0, centre - step));
                upper.add(Math.min(most, centre + step));
            }
        }
        return new ControlLimits(centre, lower, upper);
    }

    /// The counts divided by the room for them; null where either is not known.
    static List<@Nullable Double> rates(
            List<? extends @Nullable Double> counts, List<? extends @Nullable Double> sizes) {
        List<@Nullable Double> rates = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Double count = counts.get(i);
            Double size = sizes.get(i);
            rates.add(count == null || size == null || size <= 0 ? null : count / size);
        }
        return rates;
    }

    private static double ratio(
            List<? extends @Nullable Double> counts, List<? extends @Nullable Double> sizes) {
        double count = 0;
        double size = 0;
        for (int i = 0; i < counts.size(); i++) {
            Double part = counts.get(i);
            Double room = sizes.get(i);
            if (part != null && room != null && room > 0) {
                count += part;
                size += room;
            }
        }
        return count / size;
    }

    private static double mean(List<? extends @Nullable Double> values) {
        double sum = 0;
        int many = 0;
        for (Double value : values) {
            if (value != null) {
                sum += value;
                many++;
            }
        }
        return sum / many;
    }
}
