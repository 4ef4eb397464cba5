package no.rettesnor.store;

import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.BoardMapper.Board;
import no.rettesnor.store.BoardMapper.Note;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A real store with boards and notes, and short words for working on it.
final class OpenBoard implements AutoCloseable {

    final MovingClock clock;
    final Store store;

    private OpenBoard(MovingClock clock, Store store) {
        this.clock = clock;
        this.store = store;
    }

    static OpenBoard at(Path file) throws ProblemException {
        return at(file, "Ola", new MovingClock());
    }

    static OpenBoard at(Path file, String user, MovingClock clock) throws ProblemException {
        return new OpenBoard(clock, Store.open(file, options(user, clock)));
    }

    static StoreOptions options(String user, MovingClock clock) {
        AtomicLong last = new AtomicLong();
        IdSource ids = () -> user + "-" + last.incrementAndGet();
        return new StoreOptions(List.of(BoardFeature.standard()), user, Language.NB, clock, ids);
    }

    /// One unit of work, well apart from the one before.
    void doing(String words, Consumer<BoardMapper> work) {
        clock.move(Duration.ofMinutes(1));
        write(Action.of(Text.verbatim(words)), work);
    }

    void typing(String key, Consumer<BoardMapper> work) {
        write(Action.typing(Text.verbatim("Skrev"), key), work);
    }

    private void write(Action action, Consumer<BoardMapper> work) {
        store.write(
                action,
                session -> {
                    work.accept(session.mapper(BoardMapper.class));
                    return "";
                });
    }

    List<Board> boards() {
        return store.read(session -> session.mapper(BoardMapper.class).boards());
    }

    List<Note> notes() {
        return store.read(session -> session.mapper(BoardMapper.class).notes());
    }

    List<String> words() {
        return notes().stream().map(Note::words).toList();
    }

    static Board board(String id, @Nullable String name) {
        return new Board(id, name);
    }

    static Note note(String id, @Nullable String board, String words) {
        return new Note(id, board, words, 1L, 0.5, null);
    }

    @Override
    public void close() {
        store.close();
    }
}
