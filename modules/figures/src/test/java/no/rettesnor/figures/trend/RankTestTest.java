package no.rettesnor.figures.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class RankTestTest {

    /// Mann and Whitney 1947, table I: the chance of a U so small or smaller with five and five
    /// numbers is .004, .008, .016, .028, .048, .075 and .111 for 0 to 6.
    @Test
    void theChancesAreThoseOfMannAndWhitneysTable() {
        double[] published = {.004, .008, .016, .028, .048, .075, .111};
        double[][] first = {
            {1, 2, 3, 4, 5},
            {1, 2, 3, 4, 6},
            {1, 2, 3, 5, 6},
            {1, 2, 4, 5, 6},
            {1, 3, 4, 5, 6},
            {2, 3, 4, 5, 6},
            {2, 3, 4, 5, 7}
        };
        double[][] second = {
            {6, 7, 8, 9, 10},
            {5, 7, 8, 9, 10},
            {4, 7, 8, 9, 10},
            {3, 7, 8, 9, 10},
            {2, 7, 8, 9, 10},
            {1, 7, 8, 9, 10},
            {1, 6, 8, 9, 10}
        };
        for (int u = 0; u < published.length; u++) {
            assertThat(RankTest.higher(first[u], second[u]))
                    .as("U = %d", u)
                    .isCloseTo(published[u], within(0.0006));
        }
    }

    @Test
    void equalNumbersAreNoSign() {
        assertThat(RankTest.higher(new double[] {3, 3, 3, 3}, new double[] {3, 3, 3, 3}))
                .isEqualTo(1);
    }

    @Test
    void chanceAloneIsCalledGrowthInAtMostFiveOfAHundred() {
        SplittableRandom random = new SplittableRandom(1947);
        int called = 0;
        for (int i = 0; i < 4_000; i++) {
            double[] first = random.doubles(12).toArray();
            double[] second = random.doubles(12).toArray();
            called += RankTest.higher(first, second) <= 0.05 ? 1 : 0;
        }
        assertThat(called / 4_000.0).isBetween(0.035, 0.06);
    }
}
