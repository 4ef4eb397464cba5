package no.rettesnor.figures.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ReportingPeriod;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class TimeSeriesTest {

    private static final double NOT_IN_USE = Double.NaN;

    @Test
    void twelveRollingMonthsAreTheSumOfTwelveAndNeverOfEleven() {
        TimeSeries series = Series.months(2024, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(series.rollingYear(10)).isEmpty();
        assertThat(series.rollingYear(11)).contains(78.0);
        assertThat(series.rollingYear(12)).contains(90.0);
    }

    @Test
    void aBlankMonthHasNoRollingSumButANoughtHas() {
        double[] values = IntStream.range(0, 14).mapToDouble(i -> 1).toArray();
        values[1] = 0;
        assertThat(Series.months(2024, values).rollingYear(12)).contains(11.0);
        values[1] = NOT_IN_USE;
        assertThat(Series.months(2024, values).rollingYear(12)).isEmpty();
        assertThat(Series.months(2024, values).rollingYear(13)).contains(12.0);
    }

    @Test
    void aMonthThatIsNotOverIsInNoSum() {
        List<Observation> months =
                new ArrayList<>(Series.observations(2024, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        months.set(12, months.get(12).soFar());
        assertThat(TimeSeries.of(months).rollingYear(12)).isEmpty();
        assertThat(TimeSeries.of(months).yearBefore(12)).contains(1.0);
    }

    @Test
    void theYearSoFarIsHeldAgainstTheSameMonths() {
        List<Observation> months =
                new ArrayList<>(
                        Series.observations(
                                2024, 10, 20, 30, 40, 0, 0, 0, 0, 0, 0, 0, 99, 11, 21, 31, 5));
        months.set(15, months.get(15).soFar());
        TimeSeries.YearToDate year = TimeSeries.of(months).yearToDate().orElseThrow();
        assertThat(year.number()).isEqualTo(63);
        assertThat(year.before()).isEqualTo(60);
        assertThat(year.last()).isEqualTo(Series.month(2025, 2));
    }

    @Test
    void aYearThatBeganLateIsNotHeldAgainstAWholeOne() {
        double[] values = IntStream.range(0, 24).mapToDouble(i -> 5).toArray();
        values[0] = NOT_IN_USE;
        assertThat(Series.months(2024, values).yearToDate()).isEmpty();
    }

    @Test
    void quartersHaveFourInAYear() {
        List<Observation> quarters = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            quarters.add(
                    Observation.of(
                            new ReportingPeriod(
                                    ReportingPeriod.Kind.QUARTER, 2024 + i / 4, 1 + i % 4),
                            i));
        }
        TimeSeries series = TimeSeries.of(quarters);
        assertThat(series.rollingYear(3)).contains(6.0);
        assertThat(series.yearBefore(5)).contains(1.0);
        assertThat(series.placeOf(LocalDate.of(2025, 2, 14))).contains(4);
        assertThat(series.placeOf(LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void ratesAreForAHundredPostsAndUnknownWhereThePostsAre() {
        Observation known =
                new Observation(
                        Series.month(2025, 0),
                        8.0,
                        Map.of(Denominator.FULL_TIME_POSTS, 400.0),
                        false);
        assertThat(known.rate(Denominator.FULL_TIME_POSTS)).contains(2.0);
        assertThat(known.rate(Denominator.USERS)).isEmpty();
        assertThat(known.against(Denominator.USERS, 0).rate(Denominator.USERS)).isEmpty();
        assertThat(
                        Observation.blank(Series.month(2025, 0))
                                .against(Denominator.USERS, 9)
                                .rate(Denominator.USERS))
                .isEmpty();
    }

    @Test
    void aSeriesHasNoGapsAndOneKindOfPeriod() {
        List<Observation> gap =
                List.of(
                        Observation.of(Series.month(2025, 0), 1),
                        Observation.of(Series.month(2025, 2), 1));
        assertThatThrownBy(() -> TimeSeries.of(gap)).isInstanceOf(IllegalArgumentException.class);
    }
}
