package no.rettesnor.risk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpreadTest {

    @Test
    void ofTwoInTheMiddleTheGraverCounts() {
        assertThat(Spread.of(List.of(2, 3), 5).median()).isEqualTo(3);
        assertThat(Spread.of(List.of(1, 5, 2), 5).median()).isEqualTo(2);
    }

    @Test
    void twoStepsApartIsWorthAskingAbout() {
        assertThat(Spread.of(List.of(2, 3), 5).isWide()).isFalse();
        assertThat(Spread.of(List.of(2, 4), 5).isWide()).isTrue();
        assertThat(Spread.of(List.of(), 5).isWide()).isFalse();
    }

    @Property(tries = 200)
    void theMedianLiesBetweenTheLowestAndTheHighest(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 6) Integer> given) {
        Spread spread = Spread.of(given, 6);

        assertThat(spread.size()).isEqualTo(given.size());
        assertThat(spread.median()).isBetween(spread.lowest(), spread.highest());
        assertThat(given).contains(spread.median(), spread.lowest(), spread.highest());
    }
}
