package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class TimeOrderedIdsTest {

    @Test
    void idsSortInTheOrderTheyWereMadeEvenWithinOneMillisecond() {
        IdSource ids = IdSource.timeOrdered();
        List<String> made = Stream.generate(ids::next).limit(100_000).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdIsAVersionSevenUuidOfTheStandardVariant() {
        UUID id = UUID.fromString(IdSource.timeOrdered().next());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void theFirstFortyEightBitsAreTheTime() {
        long before = System.currentTimeMillis();
        UUID id = UUID.fromString(IdSource.timeOrdered().next());
        assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(before, System.currentTimeMillis());
    }
}
