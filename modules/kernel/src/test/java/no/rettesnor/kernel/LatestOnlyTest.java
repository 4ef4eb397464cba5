package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class LatestOnlyTest {

    private final List<BackgroundTask<?>> asked = new ArrayList<>();
    private final List<Integer> cancelled = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final LatestOnly questions =
            new LatestOnly(
                    task -> {
                        int number = asked.size();
                        asked.add(task);
                        return () -> cancelled.add(number);
                    });

    @Test
    void anAnswerThatComesLateIsNotHeard() {
        ask("first", monitor -> "old");
        ask("second", monitor -> "new");
        answer(1);
        answer(0);
        assertThat(heard).containsExactly("second: new", "second ends");
        assertThat(cancelled).containsExactly(0);
    }

    @Test
    void aFailureThatNobodyWaitsForIsNotHeard() {
        ask(
                "first",
                monitor -> {
                    throw new IOException("disk");
                });
        questions.forget();
        answer(0);
        assertThat(heard).isEmpty();
    }

    @Test
    void theLatestFailureIsHeard() {
        ask(
                "only",
                monitor -> {
                    throw new IOException("disk");
                });
        answer(0);
        assertThat(heard).containsExactly("only failed: disk", "only ends");
    }

    private void ask(String name, BackgroundTask.Work<String> work) {
        questions.submit(
                BackgroundTask.of(Text.verbatim(name), work)
                        .onSuccess(found -> heard.add(name + ": " + found))
                        .onFailure(failure -> heard.add(name + " failed: " + failure.getMessage()))
                        .onFinished(() -> heard.add(name + " ends")));
    }

    private void answer(int number) {
        new SameThreadTaskExecutor().submit(asked.get(number));
    }
}
