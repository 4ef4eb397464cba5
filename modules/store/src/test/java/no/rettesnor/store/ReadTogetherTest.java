package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

final class ReadTogetherTest {

    @TempDir Path folder;
    private OpenBoard open;

    @BeforeEach
    void open() throws ProblemException {
        open = OpenBoard.at(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatIsReadTogetherIsOneMoment() throws Exception {
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing =
                    writer.submit(
                            () -> {
                                for (int i = 0; i < 200; i++) {
                                    String id = "n" + i;
                                    open.doing(
                                            "La til",
                                            mapper -> mapper.insertNote(note(id, null, id)));
                                }
                            });
            Function<StoreSession, Integer> count =
                    session -> session.mapper(BoardMapper.class).notes().size();
            while (!writing.isDone()) {
                assertThat(Set.copyOf(open.store.readTogether(List.of(count, count, count))))
                        .hasSize(1);
            }
            writing.get();
            assertThat(open.store.readTogether(List.of(count, count))).containsExactly(200, 200);
        }
    }

    @Test
    void insideAWriteWhatIsReadTogetherIsWhatTheWriteHasWritten() {
        Function<StoreSession, Integer> count =
                session -> session.mapper(BoardMapper.class).notes().size();
        open.doing(
                "La til",
                mapper -> {
                    mapper.insertNote(note("n", null, "ny"));
                    assertThat(open.store.readTogether(List.of(count, count)))
                            .containsExactly(1, 1);
                });
    }
}
