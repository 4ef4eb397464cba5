package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;

final class FollowingTest {

    @TempDir Path folder;
    private OpenBoard open;
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Changes> told = new ArrayList<>();

    @BeforeEach
    void open() throws ProblemException {
        open = OpenBoard.at(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatChangesIsToldOnTheScreensThread() {
        Following following = following();
        following.start();

        add("a");

        assertThat(told).isEmpty();
        screen.remove().run();
        assertThat(told).extracting(changes -> changes.touches("note", "a")).containsExactly(true);
    }

    @Test
    void startingTwiceTellsOnce() {
        Following following = following();

        assertThat(following.start()).isTrue();
        assertThat(following.start()).isFalse();
        add("a");

        assertThat(screen).hasSize(1);
    }

    @Test
    void whoHasStoppedHearsNothingUntilItStartsAgain() {
        Following following = following();
        following.stop();
        following.start();
        following.stop();
        add("a");
        assertThat(screen).isEmpty();

        assertThat(following.start()).isTrue();
        add("b");

        assertThat(screen).hasSize(1);
    }

    private Following following() {
        return new Following(open.store.changes(), screen::add, Set.of("note"), told::add);
    }

    private void add(String id) {
        open.doing("La til", mapper -> mapper.insertNote(note(id, null, id)));
    }
}
