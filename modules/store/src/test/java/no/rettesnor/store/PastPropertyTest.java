package no.rettesnor.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.BoardMapper.Board;
import no.rettesnor.store.BoardMapper.Note;
import no.rettesnor.store.BoardWrites.Write;

import org.jspecify.annotations.NullUnmarked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Whatever is done, undone and done again: what is read as it stood at a moment is what was there
/// at that moment.
@NullUnmarked
final class PastPropertyTest {

    private static final List<String> BOARDS = List.of("b0", "b1", "b2", "b3");
    private static final List<String> NOTES = List.of("n1", "n2", "n3");

    /// What a user does: writes, or goes back and forth.
    sealed interface Deed {
        record Work(List<Write> writes) implements Deed {}

        record Undo() implements Deed {}

        record Redo() implements Deed {}
    }

    private record Moment(Instant at, List<Board> boards, List<Note> notes) {}

    @Property(tries = 60)
    void whatStoodThenIsReadAsItStood(@ForAll("deeds") List<Deed> deeds)
            throws ProblemException, IOException {
        Path folder = Files.createTempDirectory("past-property");
        try (OpenBoard open = OpenBoard.at(folder.resolve("s.db"))) {
            List<Moment> moments = new ArrayList<>();
            moments.add(now(open));
            for (Deed deed : deeds) {
                open.clock.move(Duration.ofSeconds(1));
                switch (deed) {
                    case Deed.Work work ->
                            open.doing(
                                    "Noe",
                                    mapper ->
                                            work.writes()
                                                    .forEach(
                                                            write ->
                                                                    BoardWrites.apply(
                                                                            mapper, write)));
                    case Deed.Undo _ -> open.store.journal().undo();
                    case Deed.Redo _ -> open.store.journal().redo();
                }
                moments.add(now(open));
            }
            for (Moment moment : moments) {
                check(open.store.past(), moment);
            }
        } finally {
            delete(folder);
        }
    }

    private static void check(Past past, Moment then) {
        assertThat(read(past, then.at(), Board.class, new RowsOf("board", "id", BOARDS)))
                .isEqualTo(then.boards());
        assertThat(read(past, then.at(), Note.class, new RowsOf("note", "id", NOTES)))
                .isEqualTo(then.notes());
        for (String board : BOARDS) {
            assertThat(read(past, then.at(), Note.class, RowsOf.owned("note", "board_id", board)))
                    .isEqualTo(
                            then.notes().stream()
                                    .filter(note -> Objects.equals(note.boardId(), board))
                                    .toList());
        }
    }

    private static <R extends Record> List<R> read(
            Past past, Instant at, Class<R> type, RowsOf which) {
        return past.<List<R>>at(at, rows -> rows.of(type, which));
    }

    private static Moment now(OpenBoard open) {
        return new Moment(open.clock.instant(), open.boards(), open.notes());
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Deed> work =
                BoardWrites.units()
                        .map(units -> new Deed.Work(units.stream().flatMap(List::stream).toList()));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, work),
                        Tuple.of(2, Arbitraries.just(new Deed.Undo())),
                        Tuple.of(1, Arbitraries.just(new Deed.Redo())))
                .list()
                .ofMaxSize(8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
