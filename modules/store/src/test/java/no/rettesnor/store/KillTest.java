package no.rettesnor.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProgressMonitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// What the store has acknowledged survives the program's death at any instant.
///
/// A real program is killed again and again while it writes, and carries on in the same file. 24
/// kills in every build; `-Drettesnor.kills=100` for as many as one likes.
final class KillTest {

    private static final int KILLS = Integer.getInteger("rettesnor.kills", 24);
    private static final int LONGEST_LIFE_MILLISECONDS = 250;

    @TempDir Path folder;

    @Test
    void everythingAcknowledgedIsThereHoweverOftenTheProgramIsKilled() throws Exception {
        try (ExecutorService pair = Executors.newFixedThreadPool(2)) {
            Callable<Long> one = () -> killAgainAndAgain(folder.resolve("a.db"), 1);
            Callable<Long> other = () -> killAgainAndAgain(folder.resolve("b.db"), 2);
            long saved = 0;
            for (Future<Long> file : pair.invokeAll(List.of(one, other))) {
                saved += file.get();
            }
            // A test that saw no writing would prove nothing.
            assertThat(saved).isGreaterThan(KILLS);
        }
    }

    private long killAgainAndAgain(Path file, long seed) throws Exception {
        Random random = new Random(seed);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS / 2; kill++) {
            acknowledged = killOnce(file, random, acknowledged);
            try (Store store = Store.open(file, OpenBoard.options("Prøver", new MovingClock()))) {
                assertThat(store.check(ProgressMonitor.none()).problems())
                        .as("kill %d of %s", kill, file)
                        .isEmpty();
                long inFile = counter(store);
                // One more may have been saved and not said, or be caught between undo and redo.
                assertThat(inFile).isBetween(acknowledged, acknowledged + 1);
                acknowledged = inFile;
            }
        }
        return acknowledged;
    }

    private static long killOnce(Path file, Random random, long acknowledged)
            throws IOException, InterruptedException {
        Process worker =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Worker.class.getName(),
                                file.toString(),
                                Long.toString(random.nextLong()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        long last = acknowledged;
        try (BufferedReader said = worker.inputReader(StandardCharsets.UTF_8)) {
            // A quarter of the deaths come while the file is being opened or its log recovered.
            if (random.nextInt(4) > 0) {
                assertThat(said.readLine()).isEqualTo("open " + acknowledged);
            }
            worker.waitFor(random.nextInt(LONGEST_LIFE_MILLISECONDS), TimeUnit.MILLISECONDS);
            // Through the handle: the process itself would close the stream with what was still to
            // be read.
            worker.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("saved ")) {
                    last = Long.parseLong(line.substring("saved ".length()));
                }
            }
        }
        worker.waitFor();
        return last;
    }

    private static long counter(Store store) {
        return store
                .<List<BoardMapper.Board>>read(
                        session -> session.mapper(BoardMapper.class).boards())
                .stream()
                .filter(board -> board.id().equals(Worker.COUNTER))
                .map(board -> Long.parseLong(String.valueOf(board.name())))
                .findFirst()
                .orElse(0L);
    }
}
