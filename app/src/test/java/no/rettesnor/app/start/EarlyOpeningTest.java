package no.rettesnor.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The store that the window begins with is opened once, and its failure is told to whoever asks.
final class EarlyOpeningTest {

    @TempDir Path folder;
    private final AtomicInteger opened = new AtomicInteger();

    private Store open(Path file) throws ProblemException {
        opened.incrementAndGet();
        return Store.open(file, StoreOptions.of(List.of()));
    }

    @Test
    void aStoreThatIsThereIsOpenedOnceAndHandedOver() throws ProblemException {
        Path file = folder.resolve("s.db");
        open(file).close();
        opened.set(0);

        EarlyOpening early = new EarlyOpening(file, this::open);
        early.run();
        try (Store store = early.open(file)) {
            assertThat(store.file()).isEqualTo(file);
        }
        assertThat(opened).hasValue(1);
        early.open(file).close();
        assertThat(opened).hasValue(2);
    }

    @Test
    void aStoreThatIsNotThereIsNotMadeBeforeItIsAskedFor() throws ProblemException {
        Path file = folder.resolve("ny.db");
        EarlyOpening early = new EarlyOpening(file, this::open);
        early.run();
        assertThat(file).doesNotExist();
        early.open(file).close();
        assertThat(file).exists();
    }

    @Test
    void whatGoesWrongIsToldWhenTheStoreIsAskedForAndTriedAgainThen() throws Exception {
        Path file = Files.writeString(folder.resolve("s.db"), "");
        ProblemException problem = new ProblemException(Text.verbatim("Opptatt"));
        AtomicInteger tries = new AtomicInteger();
        EarlyOpening early =
                new EarlyOpening(
                        file,
                        path -> {
                            if (tries.incrementAndGet() == 1) {
                                throw problem;
                            }
                            return open(folder.resolve("annen.db"));
                        });
        early.run();
        assertThatThrownBy(() -> early.open(file)).isSameAs(problem);
        early.open(file).close();
        assertThat(tries).hasValue(2);
    }
}
