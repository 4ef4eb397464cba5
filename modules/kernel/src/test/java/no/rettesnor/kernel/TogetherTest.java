package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

class TogetherTest {

    @Test
    void whatThePartsMakeComesInTheirOrder() {
        List<Supplier<Integer>> parts =
                IntStream.range(0, 50).mapToObj(part -> (Supplier<Integer>) () -> part).toList();

        assertThat(Together.all(parts))
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
        assertThat(Together.all(List.<Supplier<Integer>>of())).isEmpty();
    }

    @Test
    void whatOnePartThrowsIsToldWhenTheOthersAreDone() {
        AtomicInteger done = new AtomicInteger();
        Supplier<Integer> whole = done::incrementAndGet;
        Supplier<Integer> broken =
                () -> {
                    throw new IllegalStateException("broken");
                };

        assertThatThrownBy(() -> Together.all(List.of(broken, whole, whole)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> Together.all(List.of(whole, broken, whole)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(done).hasValue(4);
    }
}
