package no.rettesnor.store;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import no.rettesnor.store.BoardMapper.Board;
import no.rettesnor.store.BoardMapper.Note;

import org.jspecify.annotations.NullUnmarked;

import java.util.List;

/// Whatever can be done in two related tables.
@NullUnmarked
final class BoardWrites {

    private BoardWrites() {}

    /// One write, on one of few rows, so that writes meet.
    sealed interface Write {
        record PutBoard(int id, String name) implements Write {}

        record DropBoard(int id) implements Write {}

        record PutNote(int id, int board, String words, Double weight, String picture)
                implements Write {}

        record DropNote(int id) implements Write {}
    }

    /// Units of work of a few writes each.
    static Arbitrary<List<List<Write>>> units() {
        Arbitrary<Integer> id = Arbitraries.integers().between(1, 3);
        Arbitrary<String> words =
                Arbitraries.of("", "a", "A", "ås", "løs tråd", "\"'{}\\", "1", "1.0");
        Arbitrary<Double> weight = Arbitraries.of(0.1 + 0.2, -1e-300, 1e300, 3.0).injectNull(0.2);
        Arbitrary<String> picture = Arbitraries.of("00", "FF00FF").injectNull(0.4);
        Arbitrary<Write> putBoard =
                Combinators.combine(id, words.injectNull(0.2)).as(Write.PutBoard::new);
        Arbitrary<Write> putNote =
                Combinators.combine(
                                id, Arbitraries.integers().between(0, 3), words, weight, picture)
                        .as(Write.PutNote::new);
        Arbitrary<Write> write =
                Arbitraries.frequencyOf(
                        Tuple.of(3, putBoard),
                        Tuple.of(1, id.map(Write.DropBoard::new)),
                        Tuple.of(4, putNote),
                        Tuple.of(1, id.map(Write.DropNote::new)));
        return write.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(8);
    }

    static void apply(BoardMapper mapper, Write write) {
        switch (write) {
            case Write.PutBoard put -> {
                if (mapper.renameBoard("b" + put.id(), put.name()) == 0) {
                    mapper.insertBoard(new Board("b" + put.id(), put.name()));
                }
            }
            case Write.DropBoard drop -> mapper.deleteBoard("b" + drop.id());
            case Write.PutNote put -> {
                String board = "b" + put.board();
                boolean there =
                        mapper.boards().stream()
                                .anyMatch(candidate -> candidate.id().equals(board));
                Note note =
                        new Note(
                                "n" + put.id(),
                                there ? board : null,
                                put.words(),
                                (long) put.board(),
                                put.weight(),
                                put.picture());
                if (mapper.updateNote(note) == 0) {
                    mapper.insertNote(note);
                }
            }
            case Write.DropNote drop -> mapper.deleteNote("n" + drop.id());
        }
    }
}
