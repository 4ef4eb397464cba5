package no.rettesnor.figures.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.util.Objects.requireNonNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Against the worked examples of D. C. Montgomery, “Introduction to Statistical Quality Control”,
/// to the digits that the book gives, and against the reference results of qicharts2.
class ControlLimitsTest {

    private static final Offset<Double> FOUR_DIGITS = within(0.00006);
    private static final Offset<Double> TWO_DIGITS = within(0.006);

    /// Example 7.1: p̄ = 0.2313, limits 0.0524 and 0.4102.
    @Test
    void theLeakingCansHaveTheBooksTrialLimits() {
        ControlLimits limits = ControlLimits.p(Series.numbers(PublishedExamples.CANS), fifty(30));
        assertThat(limits.centre()).isCloseTo(0.2313, FOUR_DIGITS);
        assertThat(lower(limits, 0)).isCloseTo(0.0524, FOUR_DIGITS);
        assertThat(upper(limits, 0)).isCloseTo(0.4102, FOUR_DIGITS);
    }

    /// Example 7.1 without samples 15 and 23: p̄ = 0.2150, limits 0.0407 and 0.3893; sample 21 is
    /// then outside.
    @Test
    void theLeakingCansHaveTheBooksRevisedLimits() {
        List<@Nullable Double> counts = Series.numbers(PublishedExamples.CANS);
        counts.set(14, null);
        counts.set(22, null);
        ControlLimits limits = ControlLimits.p(counts, fifty(30));
        assertThat(limits.centre()).isCloseTo(0.2150, FOUR_DIGITS);
        assertThat(lower(limits, 0)).isCloseTo(0.0407, FOUR_DIGITS);
        assertThat(upper(limits, 0)).isCloseTo(0.3893, FOUR_DIGITS);
        assertThat(limits.upper().get(14)).isNull();
        assertThat(20 / 50.0).isGreaterThan(upper(limits, 20));
    }

    /// Example 7.1, samples 31–54 after the machine was set: p̄ = 0.1108, limits 0 and 0.2440; and
    /// all 64 later samples as qicharts2 reckons them.
    @Test
    void theLowerLimitOfAShareIsNeverBelowNought() {
        double[] first = Arrays.copyOf(PublishedExamples.CANS_AFTER, 24);
        ControlLimits limits = ControlLimits.p(Series.numbers(first), fifty(24));
        assertThat(limits.centre()).isCloseTo(0.1108, FOUR_DIGITS);
        assertThat(lower(limits, 0)).isZero();
        assertThat(upper(limits, 0)).isCloseTo(0.2440, FOUR_DIGITS);
        ControlLimits all =
                ControlLimits.p(Series.numbers(PublishedExamples.CANS_AFTER), fifty(64));
        assertThat(all.centre()).isCloseTo(0.1096875, within(1e-12));
        assertThat(upper(all, 9)).isCloseTo(0.24226995518120034, within(1e-12));
    }

    /// Table 7.4: p̄ = 0.096 with limits that change with the number of orders; only week 11 is
    /// outside.
    @Test
    void limitsFollowTheNumberOfOrders() {
        List<@Nullable Double> counts = Series.numbers(PublishedExamples.ORDERS_AT_FAULT);
        List<@Nullable Double> sizes = Series.numbers(PublishedExamples.ORDERS);
        ControlLimits limits = ControlLimits.p(counts, sizes);
        assertThat(limits.centre()).isCloseTo(234 / 2450.0, within(1e-12));
        assertThat(upper(limits, 0)).isCloseTo(0.18368571343549223, within(1e-12));
        assertThat(lower(limits, 0)).isCloseTo(0.007334694727773067, within(1e-12));
        assertThat(upper(limits, 1)).isCloseTo(0.19409342051458195, within(1e-12));
        assertThat(lower(limits, 1)).isZero();
        assertThat(upper(limits, 11)).isCloseTo(0.17600306323599374, within(1e-12));
        List<Integer> outside = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            double share = PublishedExamples.ORDERS_AT_FAULT[i] / PublishedExamples.ORDERS[i];
            if (share > upper(limits, i) || share < lower(limits, i)) {
                outside.add(i + 1);
            }
        }
        assertThat(outside).containsExactly(11);
    }

    /// Example 7.3: c̄ = 19.85, limits 6.48 and 33.22; without samples 6 and 20 c̄ = 19.67, limits
    /// 6.36 and 32.97.
    @Test
    void theCircuitBoardsHaveTheBooksLimits() {
        List<@Nullable Double> counts = Series.numbers(PublishedExamples.BOARDS);
        ControlLimits trial = ControlLimits.c(counts);
        assertThat(trial.centre()).isCloseTo(19.85, TWO_DIGITS);
        assertThat(lower(trial, 0)).isCloseTo(6.48, TWO_DIGITS);
        // The book reckons on from its rounded centre line.
        assertThat(upper(trial, 0)).isCloseTo(33.22, within(0.011));
        counts.set(5, null);
        counts.set(19, null);
        ControlLimits revised = ControlLimits.c(counts);
        assertThat(revised.centre()).isCloseTo(19.67, TWO_DIGITS);
        assertThat(lower(revised, 0)).isCloseTo(6.36, TWO_DIGITS);
        assertThat(upper(revised, 0)).isCloseTo(32.97, TWO_DIGITS);
    }

    /// Example 7.4: ū = 0.0740, limits 0 and 0.1894.
    @Test
    void theShipmentsHaveTheBooksLimits() {
        ControlLimits limits =
                ControlLimits.u(Series.numbers(PublishedExamples.SHIPMENTS), fifty(20));
        assertThat(limits.centre()).isCloseTo(0.0740, FOUR_DIGITS);
        assertThat(lower(limits, 0)).isZero();
        assertThat(upper(limits, 0)).isCloseTo(0.1894, FOUR_DIGITS);
    }

    /// Example 7.5: ū = 1.42 faults for each 50 m², with limits for each roll: 0.29 and 2.55 for
    /// 500 m², 0.16 and 2.69 for 400 m², 0.43 and 2.42 for 650 m².
    @Test
    void theRollsOfClothHaveTheBooksLimits() {
        List<@Nullable Double> sizes = new ArrayList<>();
        for (double metres : PublishedExamples.CLOTH_METRES) {
            sizes.add(metres / 50);
        }
        ControlLimits limits = ControlLimits.u(Series.numbers(PublishedExamples.CLOTH), sizes);
        assertThat(limits.centre()).isCloseTo(1.42, TWO_DIGITS);
        assertThat(lower(limits, 0)).isCloseTo(0.29, TWO_DIGITS);
        assertThat(upper(limits, 0)).isCloseTo(2.555037697780111, within(1e-12));
        assertThat(lower(limits, 1)).isCloseTo(0.16, TWO_DIGITS);
        assertThat(upper(limits, 1)).isCloseTo(2.6886264279230376, within(1e-12));
        assertThat(lower(limits, 2)).isCloseTo(0.43, TWO_DIGITS);
        assertThat(upper(limits, 2)).isCloseTo(2.4158941912700445, within(1e-12));
    }

    /// Example 6.5: x̄ = 300.5, limits 279.78 and 321.22; weeks 39 and 40 are then outside.
    @Test
    void theLoansHaveTheBooksLimits() {
        ControlLimits limits = ControlLimits.xmr(Series.numbers(PublishedExamples.LOANS));
        assertThat(limits.centre()).isCloseTo(300.5, within(1e-12));
        assertThat(lower(limits, 0)).isCloseTo(279.78, TWO_DIGITS);
        assertThat(upper(limits, 0)).isCloseTo(321.22, TWO_DIGITS);
        double[] after = PublishedExamples.LOANS_AFTER;
        for (int i = 0; i < after.length; i++) {
            assertThat(after[i] > upper(limits, 0)).as("week %d", 21 + i).isEqualTo(i >= 18);
        }
    }

    /// The vignette of qicharts2: “around 60 adverse events per 1000 patient days”.
    @Test
    void theHarmsHaveThePublishedRate() {
        List<@Nullable Double> days = new ArrayList<>();
        for (double each : PublishedExamples.PATIENT_DAYS) {
            days.add(each / 1_000);
        }
        ControlLimits limits = ControlLimits.u(Series.numbers(PublishedExamples.HARMS), days);
        assertThat(limits.centre()).isCloseTo(60, within(1.0));
    }

    /// Emergency visits seen within four hours: p limits name nearly every week, p′ limits none, to
    /// the digits of qicharts2 (`chart = "pp"`).
    @Test
    void theEmergencyVisitsHaveThePublishedPrimeLimits() {
        List<@Nullable Double> seen = Series.numbers(PublishedExamples.SEEN_IN_TIME);
        List<@Nullable Double> visits = Series.numbers(PublishedExamples.VISITS);
        ControlLimits prime = ControlLimits.pPrime(seen, visits);
        assertThat(prime.centre()).isCloseTo(0.9528997113441912, within(1e-14));
        assertThat(lower(prime, 0)).isCloseTo(0.9401296441775141, within(1e-12));
        assertThat(upper(prime, 0)).isCloseTo(0.9656697785108682, within(1e-12));
        assertThat(lower(prime, 19)).isCloseTo(0.9399749965229042, within(1e-12));
        assertThat(upper(prime, 19)).isCloseTo(0.9658244261654781, within(1e-12));
        assertThat(prime.spread()).isCloseTo(10.64, TWO_DIGITS);
        assertThat(outside(prime, seen, visits)).isZero();
        assertThat(outside(ControlLimits.p(seen, visits), seen, visits)).isEqualTo(16);
    }

    @Test
    void ratesThatMoveNoMoreThanChanceHaveTheirLimitsUnmoved() {
        List<@Nullable Double> rooms = Collections.nCopies(4, 10.0);
        List<@Nullable Double> counts = Series.numbers(100, 101, 100, 101);
        assertThat(ControlLimits.uPrime(counts, rooms)).isEqualTo(ControlLimits.u(counts, rooms));
        assertThat(ControlLimits.pPrime(Series.numbers(5, 5, 5, 5), rooms))
                .isEqualTo(ControlLimits.p(Series.numbers(5, 5, 5, 5), rooms));
    }

    @Property
    void primeLimitsAreNeverCloserThanThoseOfChance(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 200) Integer> drawn,
            @ForAll @IntRange(min = 201, max = 500) int room) {
        List<@Nullable Double> counts = new ArrayList<>();
        drawn.forEach(each -> counts.add((double) each));
        List<@Nullable Double> rooms = Collections.nCopies(counts.size(), (double) room);
        ControlLimits u = ControlLimits.u(counts, rooms);
        ControlLimits prime = ControlLimits.uPrime(counts, rooms);
        assertThat(prime.spread()).isGreaterThanOrEqualTo(1);
        assertThat(upper(prime, 0) - prime.centre())
                .isCloseTo(prime.spread() * (upper(u, 0) - u.centre()), within(1e-9));
    }

    private static long outside(
            ControlLimits limits, List<@Nullable Double> counts, List<@Nullable Double> sizes) {
        long outside = 0;
        for (int i = 0; i < counts.size(); i++) {
            double share = requireNonNull(counts.get(i)) / requireNonNull(sizes.get(i));
            outside += share > upper(limits, i) || share < lower(limits, i) ? 1 : 0;
        }
        return outside;
    }

    @Test
    void aRangeOverABlankIsNotCounted() {
        List<@Nullable Double> values = Series.numbers(10, 12, 0, 100, 102);
        values.set(2, null);
        ControlLimits limits = ControlLimits.xmr(values);
        assertThat(upper(limits, 0) - limits.centre()).isCloseTo(3 * 2 / 1.128, within(1e-9));
    }

    @Test
    void aDaysLimitIsNotBelowNoughtButADifferenceMayBe() {
        assertThat(lower(ControlLimits.xmr(Series.numbers(1, 9, 1, 9)), 0)).isZero();
        assertThat(lower(ControlLimits.xmr(Series.numbers(-1, 9, 1, 9)), 0)).isNegative();
    }

    @Property
    void theSameRoomEachTimeMakesRatesAndCountsAgree(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 200) Integer> drawn,
            @ForAll @IntRange(min = 1, max = 50) int room) {
        List<@Nullable Double> counts = new ArrayList<>();
        drawn.forEach(each -> counts.add((double) each));
        List<@Nullable Double> rooms = Collections.nCopies(counts.size(), (double) room);
        ControlLimits c = ControlLimits.c(counts);
        ControlLimits u = ControlLimits.u(counts, rooms);
        assertThat(u.centre() * room).isCloseTo(c.centre(), within(1e-6));
        assertThat(upper(u, 0) * room).isCloseTo(upper(c, 0), within(1e-6));
        assertThat(lower(u, 0) * room).isCloseTo(lower(c, 0), within(1e-6));
    }

    @Property
    void moreRoomMeansCloserLimits(
            @ForAll @IntRange(min = 1, max = 50) int count,
            @ForAll @IntRange(min = 51, max = 500) int little,
            @ForAll @IntRange(min = 1, max = 500) int more) {
        List<@Nullable Double> counts = Series.numbers(count, count);
        List<@Nullable Double> sizes = Series.numbers(little, little + more);
        for (ControlLimits limits :
                List.of(ControlLimits.u(counts, sizes), ControlLimits.p(counts, sizes))) {
            assertThat(upper(limits, 1)).isLessThanOrEqualTo(upper(limits, 0));
            assertThat(lower(limits, 1)).isGreaterThanOrEqualTo(lower(limits, 0));
        }
    }

    private static List<@Nullable Double> fifty(int many) {
        return Collections.nCopies(many, 50.0);
    }

    private static double lower(ControlLimits limits, int place) {
        return requireNonNull(limits.lower().get(place));
    }

    private static double upper(ControlLimits limits, int place) {
        return requireNonNull(limits.upper().get(place));
    }
}
