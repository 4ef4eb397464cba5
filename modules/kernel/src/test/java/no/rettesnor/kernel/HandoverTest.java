package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class HandoverTest {

    @Test
    void whatIsHandedOverIsTakenInOrderAndAllOfItBeforeItIsClosed() {
        List<Integer> taken = new ArrayList<>();
        try (Handover<Integer> handover = new Handover<>(taken::add)) {
            IntStream.range(0, 1_000).forEach(handover::hand);
        }
        assertThat(taken).containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void whatTheTakerThrowsReachesWhoHandedItOver() {
        Handover<Integer> handover =
                new Handover<>(
                        number -> {
                            throw new IllegalStateException("at " + number);
                        });
        handover.hand(1);

        assertThatThrownBy(() -> handover.hand(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("at 1");
        handover.close();
    }
}
