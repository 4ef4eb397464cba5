package no.rettesnor.uikit.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/// The test's own thread plays the part of the screen: it takes what is handed over, one by one.
@Timeout(20)
class BackgroundExecutorTest {

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final BackgroundExecutor executor = new BackgroundExecutor(screen::add, Duration.ZERO);
    private final List<String> outcome = new ArrayList<>();

    @AfterEach
    void close() {
        executor.close();
    }

    @Test
    void outcomesComeOnTheScreensThreadAndFinishedComesLast() throws InterruptedException {
        Thread mine = Thread.currentThread();
        executor.submit(
                task(monitor -> Thread.currentThread().getName())
                        .onSuccess(
                                name -> {
                                    outcome.add(name.startsWith("work-") ? "worked" : name);
                                    assertThat(Thread.currentThread()).isSameAs(mine);
                                }));
        untilFinished();
        assertThat(outcome).containsExactly("worked", "finished");
    }

    @Test
    void theProgramDoesNotEndBeforeWhatWasPromisedIsDone() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        OneAtATime edits = new OneAtATime(executor);
        edits.submit(
                task(monitor -> {
                            released.await();
                            return "first";
                        })
                        .onSuccess(outcome::add));
        edits.submit(task(monitor -> "second").onSuccess(outcome::add));
        executor.whenKept(() -> outcome.add("closed"));
        assertThat(outcome).isEmpty();
        released.countDown();
        while (!outcome.contains("closed")) {
            screen.take().run();
        }
        assertThat(outcome).containsSubsequence("first", "second", "closed");
        executor.whenKept(() -> outcome.add("at once"));
        assertThat(outcome).last().isEqualTo("at once");
    }

    @Test
    void whatGoesWrongIsAnOutcomeAlsoWhenItIsAnError() throws InterruptedException {
        executor.submit(
                task(monitor -> {
                            throw new StackOverflowError();
                        })
                        .onFailure(failure -> outcome.add(failure.getClass().getSimpleName())));
        untilFinished();
        assertThat(outcome).containsExactly("StackOverflowError", "finished");
    }

    @Test
    void aFailureNobodyAskedAboutReachesTheScreensUncaughtHandler() {
        executor.submit(
                task(
                        monitor -> {
                            throw new IllegalStateException("planted");
                        }));
        assertThatThrownBy(this::untilFinished).hasMessage("planted");
        assertThat(outcome).containsExactly("finished");
    }

    @Test
    void longWorkIsListedWithItsProgressAndStopsWhenAsked() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        TaskExecutor.Cancellation cancellation =
                executor.submit(
                        task(monitor -> {
                                    monitor.progress(3, 4);
                                    monitor.message(Text.verbatim("rad 3"));
                                    seen.await();
                                    monitor.checkCancelled();
                                    return "never";
                                })
                                .onCancelled(() -> outcome.add("cancelled")));
        while (executor.shown().isEmpty() || messageOf(executor.shown().getFirst()).isEmpty()) {
            screen.take().run();
        }
        RunningTask running = executor.shown().getFirst();
        assertThat(running.progressProperty().get()).isEqualTo(0.75);
        assertThat(messageOf(running)).isEqualTo("rad 3");
        cancellation.cancel();
        screen.take().run();
        assertThat(running.cancellingProperty().get()).isTrue();
        seen.countDown();
        untilFinished();
        assertThat(outcome).containsExactly("cancelled", "finished");
        assertThat(executor.shown()).isEmpty();
    }

    private static String messageOf(RunningTask running) {
        return running.messageProperty().get().in(Language.NB);
    }

    private <T> BackgroundTask<T> task(BackgroundTask.Work<T> work) {
        return BackgroundTask.of(Text.verbatim("work"), work)
                .onFinished(() -> outcome.add("finished"));
    }

    private void untilFinished() throws InterruptedException {
        while (!outcome.contains("finished")) {
            screen.take().run();
        }
    }
}
