package no.rettesnor.figures.trend;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

class RunAnalysisTest {

    /// Appendix 2 of the vignette of qicharts2 (J. Anhøj), which gives the limits of the Anhøj
    /// rules for 10 to 100 useful observations: the longest run.
    private static final int[] PUBLISHED_LONGEST = {
        6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
        8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
        9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10,
        10
    };

    /// The same appendix: the fewest crossings.
    private static final int[] PUBLISHED_CROSSINGS = {
        2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12, 13, 13,
        14, 14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23,
        24, 24, 25, 25, 25, 26, 26, 27, 27, 28, 28, 29, 29, 29, 30, 30, 31, 31, 32, 32, 33, 33, 34,
        34, 34, 35, 35, 36, 36, 37, 37, 38, 38, 39, 39, 39, 40, 40, 41, 41
    };

    /// How many of the 2¹⁵ series of 16 that begin above the centre have so many crossings (rows 0
    /// to 5) and a longest run of so many (columns 1 to 16): T. Wentzel-Larsen and J. Anhøj, “Joint
    /// distribution for number of crossings and longest run in independent Bernoulli observations”,
    /// PLoS ONE 14(10) 2019, e0223233, the table “Joint distribution in the symmetric case, n =
    /// 16”.
    private static final int[][] PUBLISHED_JOINT = {
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1},
        {0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 0},
        {0, 0, 0, 0, 0, 6, 15, 21, 18, 15, 12, 9, 6, 3, 0, 0},
        {0, 0, 0, 1, 34, 90, 106, 84, 60, 40, 24, 12, 4, 0, 0, 0},
        {0, 0, 0, 65, 300, 370, 280, 175, 100, 50, 20, 5, 0, 0, 0, 0},
        {0, 0, 21, 525, 960, 741, 420, 210, 90, 30, 6, 0, 0, 0, 0, 0}
    };

    @Test
    void theLimitsAreThoseOfThePublishedTable() {
        for (int useful = 10; useful <= 100; useful++) {
            assertThat(RunAnalysis.longestRunLimit(useful))
                    .as("longest run of %d", useful)
                    .isEqualTo(PUBLISHED_LONGEST[useful - 10]);
            assertThat(RunAnalysis.crossingsLimit(useful))
                    .as("crossings of %d", useful)
                    .isEqualTo(PUBLISHED_CROSSINGS[useful - 10]);
        }
    }

    @Test
    void everySeriesOfSixteenIsCountedAsInThePublishedDistribution() {
        int[][] found = new int[16][17];
        for (int bits = 0; bits < 1 << 15; bits++) {
            List<@Nullable Double> values = new ArrayList<>(List.of(1.0));
            for (int i = 0; i < 15; i++) {
                values.add((bits >> i & 1) == 0 ? 1.0 : -1.0);
            }
            RunAnalysis runs = RunAnalysis.of(values, 0);
            found[runs.crossings()][runs.longestRun()]++;
        }
        for (int crossings = 0; crossings < PUBLISHED_JOINT.length; crossings++) {
            for (int longest = 1; longest <= 16; longest++) {
                assertThat(found[crossings][longest])
                        .as("%d crossings, longest run %d", crossings, longest)
                        .isEqualTo(PUBLISHED_JOINT[crossings][longest - 1]);
            }
        }
    }

    /// T. Wentzel-Larsen and J. Anhøj, “Improving tools for quality improvement”, Science Trends:
    /// thirteen points that cross after the 3rd, 6th, 7th, 9th and 10th, which is no signal.
    @Test
    void thePublishedSeriesOfThirteenHasFiveCrossingsAndALongestRunOfThree() {
        RunAnalysis runs =
                RunAnalysis.of(Series.numbers(1, 1, 1, -1, -1, -1, 1, -1, -1, 1, -1, -1, -1), 0);
        assertThat(runs.crossings()).isEqualTo(5);
        assertThat(runs.longestRun()).isEqualTo(3);
        assertThat(runs.isRunTooLong() || runs.areCrossingsTooFew()).isFalse();
        assertThat(RunAnalysis.crossingsLimit(13)).isEqualTo(3);
        assertThat(RunAnalysis.longestRunLimit(13) + 1).isGreaterThanOrEqualTo(7);
    }

    /// The vignette of qicharts2 on the data set `cdi`: the median of the first 24 months is 19,
    /// and around it the 36 months have “an unusually long run of 15 data points below the median”.
    @Test
    void thePublishedInfectionsHaveARunOfFifteenBelowTheMedianOfNineteen() {
        RunAnalysis runs = RunAnalysis.of(Series.numbers(PublishedExamples.INFECTIONS), 19);
        assertThat(runs.longestRun()).isEqualTo(15);
        assertThat(runs.above()).isFalse();
        assertThat(runs.last()).isEqualTo(35);
        assertThat(runs.isRunTooLong()).isTrue();
    }

    /// The reference results that qicharts2 is tested against for its data set
    /// `hospital_infections`: 24 useful, longest run 4 of 8, 12 crossings of 8.
    @Test
    void thePublishedHospitalInfectionsShowNoSignal() {
        List<@Nullable Double> rates =
                ControlLimits.rates(
                        Series.numbers(PublishedExamples.HOSPITAL_INFECTIONS),
                        Series.numbers(PublishedExamples.HOSPITAL_DAYS));
        RunAnalysis runs = RunAnalysis.of(rates, 0.0018235751654857592);
        assertThat(runs.useful()).isEqualTo(24);
        assertThat(runs.longestRun()).isEqualTo(4);
        assertThat(runs.crossings()).isEqualTo(12);
        assertThat(runs.isRunTooLong() || runs.areCrossingsTooFew()).isFalse();
    }

    @Test
    void aValueOnTheCentreNeitherBreaksARunNorLengthensIt() {
        RunAnalysis runs = RunAnalysis.of(Series.numbers(6, 7, 5, 6, 5, 5, 8, 1), 5);
        assertThat(runs.useful()).isEqualTo(5);
        assertThat(runs.longestRun()).isEqualTo(4);
        assertThat(runs.first()).isZero();
        assertThat(runs.last()).isEqualTo(6);
        assertThat(runs.crossings()).isEqualTo(1);
    }

    @Test
    void nothingIsFoundInNothing() {
        RunAnalysis runs = RunAnalysis.of(Collections.singletonList(null), 5);
        assertThat(runs.useful()).isZero();
        assertThat(runs.isRunTooLong() || runs.areCrossingsTooFew()).isFalse();
    }

    /// Anhøj and Olesen 2014: the rules keep “the false signal rate constant around 5% and
    /// independent of the number of data points in the chart”.
    @Test
    void randomSeriesRaiseFalseAlarmsInAboutFiveOfAHundredWhateverTheirLength() {
        SplittableRandom random = new SplittableRandom(20141125);
        for (int length : new int[] {15, 20, 24, 36, 60, 100}) {
            int alarms = 0;
            for (int series = 0; series < 4_000; series++) {
                List<@Nullable Double> values = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    values.add(random.nextDouble() - 0.5);
                }
                RunAnalysis runs = RunAnalysis.of(values, 0);
                alarms += runs.isRunTooLong() || runs.areCrossingsTooFew() ? 1 : 0;
            }
            assertThat(alarms / 4_000.0).as("%d points", length).isBetween(0.02, 0.09);
        }
    }

    @Property
    void movingAndStretchingTheValuesChangesNothing(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -100, max = 100) Double> drawn,
            @ForAll @DoubleRange(min = 0.5, max = 8) double factor) {
        List<@Nullable Double> values = new ArrayList<>();
        List<@Nullable Double> stretched = new ArrayList<>();
        for (double value : drawn) {
            values.add((double) Math.round(value));
            stretched.add(Math.round(value) * factor);
        }
        assertThat(RunAnalysis.of(stretched, 3 * factor)).isEqualTo(RunAnalysis.of(values, 3));
    }

    @Property
    void readBackwardsThereAreAsManyCrossingsAndAsLongARun(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -9, max = 9) Double> drawn) {
        List<@Nullable Double> values = new ArrayList<>(drawn);
        List<@Nullable Double> backwards = new ArrayList<>(values);
        Collections.reverse(backwards);
        RunAnalysis there = RunAnalysis.of(values, 1);
        RunAnalysis back = RunAnalysis.of(backwards, 1);
        assertThat(back.useful()).isEqualTo(there.useful());
        assertThat(back.crossings()).isEqualTo(there.crossings());
        assertThat(back.longestRun()).isEqualTo(there.longestRun());
    }
}
