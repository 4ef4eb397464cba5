package no.rettesnor.risk.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedRateTest {

    /// Garwood's table (Biometrika 28, 1936), as printed for 95 % in textbooks of epidemiology.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.6889",
        "1, 0.0253, 5.5716",
        "2, 0.2422, 7.2247",
        "3, 0.6187, 8.7673",
        "4, 1.0899, 10.2416",
        "5, 1.6235, 11.6683",
        "9, 4.1154, 17.0848",
        "10, 4.7954, 18.3904",
        "20, 12.2165, 30.8884",
        "50, 37.1110, 65.9188",
        "100, 81.3640, 121.6268",
        "1000, 938.9730, 1063.9521",
        "100000, 99381.1527, 100621.7447"
    })
    void theIntervalIsTheOneInTheTables(long count, double low, double high) {
        ObservedRate rate = ObservedRate.of(count, 1);
        assertThat(rate.low()).isEqualTo(low, offset(0.00005));
        assertThat(rate.high()).isEqualTo(high, offset(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"0.95, 1, 3.8415", "0.975, 10, 20.4832", "0.05, 30, 18.4927", "0.5, 2, 1.3863"})
    void theQuantilesAreThoseInTheTables(double probability, double degrees, double value) {
        assertThat(ChiSquared.quantile(probability, degrees)).isEqualTo(value, offset(0.00005));
    }

    @Test
    void nineTimesInTwoYearsIsBetweenTwoAndNineTimesAYear() {
        ObservedRate rate = ObservedRate.of(9, 2);
        assertThat(rate.timesAYear()).isEqualTo(4.5);
        assertThat(rate.low()).isEqualTo(2.06, offset(0.005));
        assertThat(rate.high()).isEqualTo(8.54, offset(0.005));
    }

    @Property(tries = 200)
    void theRateLiesWithinAndMoreSeenLiesHigher(
            @ForAll @LongRange(max = 5000) long count,
            @ForAll @DoubleRange(min = 0.1, max = 20) double years) {
        ObservedRate rate = ObservedRate.of(count, years);
        ObservedRate more = ObservedRate.of(count + 1, years);
        assertThat(rate.timesAYear()).isBetween(rate.low(), rate.high());
        assertThat(more.low()).isGreaterThan(rate.low());
        assertThat(more.high()).isGreaterThan(rate.high());
    }

    @Property(tries = 100)
    void outsideItsEndsWhatWasSeenIsAsRareAsItSays(
            @ForAll @LongRange(min = 1, max = 300) long count) {
        ObservedRate rate = ObservedRate.of(count, 1);
        assertThat(1 - poissonBelow(count, rate.low())).isEqualTo(0.025, offset(1e-9));
        assertThat(poissonBelow(count + 1, rate.high())).isEqualTo(0.025, offset(1e-9));
    }

    private static double poissonBelow(long count, double mean) {
        double term = Math.exp(-mean);
        double sum = 0;
        for (long k = 0; k < count; k++) {
            sum += term;
            term *= mean / (k + 1);
        }
        return sum;
    }

    @Test
    void noTimeGivesNoRate() {
        assertThatThrownBy(() -> ObservedRate.of(1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ObservedRate.of(-1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
