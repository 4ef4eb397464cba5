package no.rettesnor.figures.trend;

import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Periods of one kind that follow each other without a gap, with what was counted in each.
///
/// @param observations at least one, the oldest first; a period without a number stands among them
///   as a blank
/// @param events what happened, the oldest first
public record TimeSeries(List<Observation> observations, List<DatedEvent> events) {

    public TimeSeries {
        observations = List.copyOf(observations);
        events = events.stream().sorted(java.util.Comparator.comparing(DatedEvent::day)).toList();
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("A series needs a period");
        }
        for (int i = 1; i < observations.size(); i++) {
            ReportingPeriod before = observations.get(i - 1).period();
            ReportingPeriod now = observations.get(i).period();
            if (before.kind() != now.kind() || !before.until().equals(now.from())) {
                throw new IllegalArgumentException(now + " does not follow " + before);
            }
        }
    }

    /// A series in which nothing happened that must be known.
    public static TimeSeries of(List<Observation> observations) {
        return new TimeSeries(observations, List.of());
    }

    /// How many periods there are.
    public int size() {
        return observations.size();
    }

    /// The period in that place.
    public Observation at(int place) {
        return observations.get(place);
    }

    /// The values, blanks as null.
    public List<@Nullable Double> values() {
        return each(observation -> Optional.ofNullable(observation.value()));
    }

    /// The values for each unit of that denominator; null where either is not known.
    public List<@Nullable Double> rates(Denominator denominator) {
        return each(observation -> observation.rate(denominator));
    }

    private List<@Nullable Double> each(Function<Observation, Optional<Double>> number) {
        List<@Nullable Double> numbers = new ArrayList<>();
        observations.forEach(each -> numbers.add(number.apply(each).orElse(null)));
        return Collections.unmodifiableList(numbers);
    }

    /// The sum of the twelve months that end with that period, so that the seasons cancel out.
    ///
    /// @return empty when one of them is blank, not over, or before the series: eleven months shown
    ///   as twelve would look like a fall
    public Optional<Double> rollingYear(int place) {
        int many = periodsInYear();
        if (place + 1 < many) {
            return Optional.empty();
        }
        return sum(observations.subList(place + 1 - many, place + 1));
    }

    /// The same period of the year before; empty when it is blank or before the series.
    public Optional<Double> yearBefore(int place) {
        int before = place - periodsInYear();
        return before < 0 || !at(before).isWhole()
                ? Optional.empty()
                : Optional.ofNullable(at(before).value());
    }

    /// The year so far against the same months of the year before.
    ///
    /// @param number of the year so far
    /// @param before of the same periods a year earlier
    /// @param last the last period that both take in
    public record YearToDate(double number, double before, ReportingPeriod last) {}

    /// The year of the last whole period, from January through that period, against the same months
    /// of the year before.
    ///
    /// @return empty when one of those periods is blank or before the series: a year that was in
    ///   use for ten months cannot be held against one of twelve
    public Optional<YearToDate> yearToDate() {
        int last = size() - 1;
        while (last >= 0 && at(last).partial()) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        ReportingPeriod end = at(last).period();
        int first = last + 1 - end.number();
        int firstBefore = first - periodsInYear();
        if (firstBefore < 0) {
            return Optional.empty();
        }
        Optional<Double> now = sum(observations.subList(first, last + 1));
        Optional<Double> before =
                sum(observations.subList(firstBefore, firstBefore + end.number()));
        return now.flatMap(sum -> before.map(earlier -> new YearToDate(sum, earlier, end)));
    }

    private static Optional<Double> sum(List<Observation> parts) {
        double sum = 0;
        for (Observation part : parts) {
            Double value = part.value();
            if (value == null || part.partial()) {
                return Optional.empty();
            }
            sum += value;
        }
        return Optional.of(sum);
    }

    /// The place of the period in which that day lies; empty when it is outside the series.
    public Optional<Integer> placeOf(LocalDate day) {
        LocalDate first = at(0).period().from();
        if (day.isBefore(first) || !day.isBefore(observations.getLast().period().until())) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(first, day.withDayOfMonth(1));
        return Optional.of((int) (months / at(0).period().kind().months()));
    }

    private int periodsInYear() {
        return 12 / at(0).period().kind().months();
    }
}
