package no.rettesnor.store;

import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/// The program that the tests kill: it writes units of work for as long as it lives, and says each
/// that the store has acknowledged.
///
/// A unit adds a board with notes, changes the notes of an earlier one, deletes one, or takes a
/// step back and does it again; `counter` is set in each, so that the last acknowledged number
/// tells what must be in the file.
final class Worker {

    static final String COUNTER = "counter";

    private final Store store;
    private final Random random;

    private Worker(Store store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /// Arguments: the file, a seed, and `hold` to open the store and wait for its end.
    public static void main(String[] arguments) throws ProblemException, InterruptedException {
        StoreOptions options =
                new StoreOptions(
                        List.of(BoardFeature.standard()),
                        "Arbeider",
                        Language.NB,
                        Clock.systemUTC(),
                        IdSource.timeOrdered());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Store store = Store.open(Path.of(arguments[0]), options)) {
            Worker worker = new Worker(store, Long.parseLong(arguments[1]));
            long next = worker.last() + 1;
            out.println("open " + (next - 1));
            if (arguments.length > 2) {
                Thread.currentThread().join();
            }
            for (long unit = next; ; unit++) {
                worker.write(unit);
                out.println("saved " + unit);
            }
        }
    }

    private long last() {
        return store
                .<List<BoardMapper.Board>>read(
                        session -> session.mapper(BoardMapper.class).boards())
                .stream()
                .filter(board -> board.id().equals(COUNTER))
                .map(board -> Long.parseLong(String.valueOf(board.name())))
                .findFirst()
                .orElse(0L);
    }

    private void write(long unit) {
        store.write(
                Action.of(Text.verbatim("Enhet " + unit)),
                session -> {
                    BoardMapper mapper = session.mapper(BoardMapper.class);
                    if (mapper.renameBoard(COUNTER, Long.toString(unit)) == 0) {
                        mapper.insertBoard(new BoardMapper.Board(COUNTER, Long.toString(unit)));
                    }
                    mapper.insertBoard(new BoardMapper.Board("b" + unit, "Tavle " + unit));
                    for (int i = 0; i < 1 + random.nextInt(20); i++) {
                        mapper.insertNote(
                                new BoardMapper.Note(
                                        store.ids().next(),
                                        "b" + unit,
                                        "lapp " + i,
                                        unit,
                                        null,
                                        null));
                    }
                    if (unit % 3 == 0) {
                        mapper.renameBoard("b" + (unit - 1), "Omdøpt " + unit);
                    }
                    if (unit % 5 == 0) {
                        mapper.deleteBoard("b" + (unit - 2));
                    }
                    return unit;
                });
        if (unit % 7 == 0) {
            // Killed between the two, the counter is one behind; so nothing is said until both are
            // done.
            store.journal().undo();
            store.journal().redo();
        }
    }
}
