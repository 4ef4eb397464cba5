package no.rettesnor.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.BoardMapper.Board;
import no.rettesnor.store.BoardMapper.Note;
import no.rettesnor.store.BoardWrites.Write;

import org.jspecify.annotations.NullUnmarked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whatever is done in two related tables, taking all of it back gives the first content, and doing
/// all of it again gives the last.
@NullUnmarked
final class UndoPropertyTest {

    private record Content(List<Board> boards, List<Note> notes) {}

    @Property(tries = 60)
    void undoAllGivesTheFirstContentAndRedoAllTheLast(@ForAll("units") List<List<Write>> units)
            throws ProblemException, IOException {
        Path folder = Files.createTempDirectory("undo-property");
        try (OpenBoard open = OpenBoard.at(folder.resolve("s.db"))) {
            Content first = content(open);
            for (List<Write> unit : units) {
                open.doing(
                        "Noe", mapper -> unit.forEach(write -> BoardWrites.apply(mapper, write)));
            }
            Content last = content(open);

            while (open.store.journal().undo() instanceof UndoResult.Done) {
                // All the way back.
            }
            assertThat(content(open)).isEqualTo(first);
            while (open.store.journal().redo() instanceof UndoResult.Done) {
                // All the way forth.
            }
            assertThat(content(open)).isEqualTo(last);
            assertThat(open.store.check(ProgressMonitor.none()).problems()).isEmpty();
        } finally {
            delete(folder);
        }
    }

    @Provide
    Arbitrary<List<List<Write>>> units() {
        return BoardWrites.units();
    }

    private static Content content(OpenBoard open) {
        return new Content(open.boards(), open.notes());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
