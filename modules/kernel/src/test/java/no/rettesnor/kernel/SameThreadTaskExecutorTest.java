package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class SameThreadTaskExecutorTest {

    private final List<String> heard = new ArrayList<>();
    private final TaskExecutor executor = new SameThreadTaskExecutor();

    @Test
    void successIsToldBeforeTheEnd() {
        executor.submit(listening(monitor -> "done"));
        assertThat(heard).containsExactly("success done", "finished");
    }

    @Test
    void aFailureIsToldBeforeTheEnd() {
        executor.submit(
                listening(
                        monitor -> {
                            throw new IOException("disk");
                        }));
        assertThat(heard).containsExactly("failure disk", "finished");
    }

    @Test
    void cancellingIsNoFailure() {
        executor.submit(
                listening(
                        monitor -> {
                            throw new CancelledException();
                        }));
        assertThat(heard).containsExactly("cancelled", "finished");
    }

    @Test
    void aFailureNobodyAskedAboutIsNotSwallowed() {
        BackgroundTask<String> task =
                BackgroundTask.of(
                        Text.verbatim("read"),
                        monitor -> {
                            throw new ProblemException(Text.verbatim("The file is damaged."));
                        });
        assertThatThrownBy(() -> executor.submit(task))
                .isInstanceOfSatisfying(
                        UnhandledFailureException.class,
                        failure ->
                                assertThat(failure.text().in(Language.EN))
                                        .isEqualTo("The file is damaged."));
    }

    private BackgroundTask<String> listening(BackgroundTask.Work<String> work) {
        return BackgroundTask.of(Text.verbatim("task"), work)
                .onSuccess(result -> heard.add("success " + result))
                .onFailure(failure -> heard.add("failure " + failure.getMessage()))
                .onCancelled(() -> heard.add("cancelled"))
                .onFinished(() -> heard.add("finished"));
    }
}
