package no.rettesnor.figures.trend;

import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a growing number of reports is to be read. Incident reports measure reporting as much as
/// they measure incidents, so growth alone is no worsening.
///
/// **The rule.** The whole periods with a number are parted in an earlier and a later half (a
/// middle one is left out); with fewer than four in each nothing is said. The count has grown when
/// the later half lies higher beyond chance ([RankTest], 5 %, one side). Then it is
///
/// * adoption, when more units could report in the later half and the count for each of them has
///   not grown beyond chance;
/// * new use, when the series begins with blanks and the whole earlier half lies within the first
///   twelve months of use: then every month there was of the old level was a month of learning;
/// * else growth, for each unit too as far as that is known.
///
/// @param reading how it is to be read
/// @param unitsBefore how many units could report in the earlier half, on average; 0 when not known
/// @param unitsAfter the same of the later half
/// @param start the first period of use, where the series begins with blanks
public record Growth(
        Reading reading, double unitsBefore, double unitsAfter, @Nullable ReportingPeriod start) {

    private static final int LEAST_IN_HALF = 4;
    private static final double CHANCE = 0.05;

    /// How a growing number is to be read.
    public enum Reading {
        /// The count has not grown beyond chance, or there is too little to tell.
        NONE,
        /// More units report, each as much as before.
        ADOPTION,
        /// The system is new.
        NEW_USE,
        /// It has grown, and not only because more units report.
        GROWTH
    }

    /// Reads a series of counts. The numbers of reporting units are those of
    /// [Denominator#REPORTING_UNITS], where every period has one.
    public static Growth of(TimeSeries series) {
        List<Observation> whole =
                series.observations().stream().filter(Observation::isWhole).toList();
        int half = whole.size() / 2;
        ReportingPeriod start = start(series);
        if (half < LEAST_IN_HALF) {
            return new Growth(Reading.NONE, 0, 0, start);
        }
        List<Observation> earlier = whole.subList(0, half);
        List<Observation> later = whole.subList(whole.size() - half, whole.size());
        boolean known =
                whole.stream().allMatch(each -> each.rate(Denominator.REPORTING_UNITS).isPresent());
        double before = known ? units(earlier) : 0;
        double after = known ? units(later) : 0;
        return new Growth(reading(earlier, later, after > before, start), before, after, start);
    }

    private static Reading reading(
            List<Observation> earlier,
            List<Observation> later,
            boolean moreUnits,
            @Nullable ReportingPeriod start) {
        if (RankTest.higher(values(earlier, false), values(later, false)) > CHANCE) {
            return Reading.NONE;
        }
        if (moreUnits && RankTest.higher(values(earlier, true), values(later, true)) > CHANCE) {
            return Reading.ADOPTION;
        }
        boolean fresh =
                start != null
                        && !earlier.getLast().period().until().isAfter(start.from().plusYears(1));
        return fresh ? Reading.NEW_USE : Reading.GROWTH;
    }

    private static @Nullable ReportingPeriod start(TimeSeries series) {
        if (series.at(0).value() != null) {
            return null;
        }
        return series.observations().stream()
                .filter(each -> each.value() != null)
                .findFirst()
                .map(Observation::period)
                .orElse(null);
    }

    private static double units(List<Observation> half) {
        return half.stream()
                .mapToDouble(each -> each.opportunity(Denominator.REPORTING_UNITS).orElse(0.0))
                .average()
                .orElse(0);
    }

    private static double[] values(List<Observation> half, boolean forEachUnit) {
        List<Double> values = new ArrayList<>();
        for (Observation each : half) {
            Optional<Double> value =
                    forEachUnit
                            ? each.rate(Denominator.REPORTING_UNITS)
                            : Optional.ofNullable(each.value());
            values.add(value.orElse(0.0));
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The first period of use, where the series begins with blanks.
    public Optional<ReportingPeriod> startOfUse() {
        return Optional.ofNullable(start);
    }
}
