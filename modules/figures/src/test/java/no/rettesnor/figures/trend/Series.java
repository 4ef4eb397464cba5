package no.rettesnor.figures.trend;

import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Series of months for tests.
final class Series {

    private Series() {}

    static List<@Nullable Double> numbers(double... values) {
        List<@Nullable Double> numbers = new ArrayList<>();
        Arrays.stream(values).forEach(numbers::add);
        return numbers;
    }

    /// Months from January of that year on; NaN is a blank.
    static TimeSeries months(int year, double... values) {
        return TimeSeries.of(observations(year, values));
    }

    static List<Observation> observations(int year, double... values) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            ReportingPeriod month = month(year, i);
            observations.add(
                    Double.isNaN(values[i])
                            ? Observation.blank(month)
                            : Observation.of(month, values[i]));
        }
        return observations;
    }

    static List<Observation> against(
            Denominator denominator, List<Observation> observations, double... sizes) {
        List<Observation> result = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            result.add(observations.get(i).against(denominator, sizes[i]));
        }
        return result;
    }

    static ReportingPeriod month(int year, int offset) {
        LocalDate day = LocalDate.of(year, 1, 1).plusMonths(offset);
        return new ReportingPeriod(ReportingPeriod.Kind.MONTH, day.getYear(), day.getMonthValue());
    }
}
