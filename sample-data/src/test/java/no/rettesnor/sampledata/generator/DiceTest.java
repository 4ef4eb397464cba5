package no.rettesnor.sampledata.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

final class DiceTest {

    @Test
    void theSameNamesAlwaysFallTheSameWay() {
        Dice dice = Dice.of("melding", 2025, 1);

        assertThat(IntStream.range(0, 6).map(_ -> dice.below(100)).toArray())
                .isEqualTo(
                        IntStream.range(0, 6)
                                .map(new Repeated(Dice.of("melding", 2025, 1))::next)
                                .toArray());
        assertThat(Dice.of("a", "bc").below(1_000_000))
                .isNotEqualTo(Dice.of("ab", "c").below(1_000_000));
    }

    @Test
    void weightsDecideHowOften() {
        Dice dice = Dice.of("vekter");
        int[] seen = new int[3];
        for (int i = 0; i < 10_000; i++) {
            seen[dice.weighted(7, 0, 3)]++;
        }

        assertThat(seen[0]).isBetween(6_700, 7_300);
        assertThat(seen[1]).isZero();
    }

    @Test
    void countsGatherAroundWhatIsExpected() {
        Dice dice = Dice.of("antall");
        double mean =
                IntStream.range(0, 10_000).map(_ -> dice.countAround(4.5)).average().orElse(0);

        assertThat(mean).isBetween(4.4, 4.6);
    }

    private record Repeated(Dice dice) {
        int next(int index) {
            return dice.below(100);
        }
    }
}
