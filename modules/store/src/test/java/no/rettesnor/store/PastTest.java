package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;
import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.BoardMapper.Board;
import no.rettesnor.store.BoardMapper.Note;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class PastTest {

    private static final RowsOf ON_THE_BOARD = RowsOf.owned("note", "board_id", "b");

    @TempDir Path folder;
    private Path file;
    private final MovingClock clock = new MovingClock();

    /// A board as it is after a migration that gave it a colour.
    record Coloured(String id, @Nullable String name, String colour) {}

    @BeforeEach
    void chooseAFile() {
        file = folder.resolve("s.db");
    }

    @Test
    void aRowThatWentElsewhereOrWentAwayIsFoundWhereItWas() throws ProblemException {
        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            open.doing(
                    "La til",
                    mapper -> {
                        mapper.insertBoard(board("b", "Tavle"));
                        mapper.insertBoard(board("c", "Annen tavle"));
                        mapper.insertNote(note("m", "b", "flyttes"));
                        mapper.insertNote(note("n", "b", "slettes"));
                    });
            Instant then = clock.instant();
            open.doing("Flyttet", mapper -> mapper.updateNote(note("m", "c", "flyttet")));
            open.doing("Slettet", mapper -> mapper.deleteNote("n"));
            open.doing("La til", mapper -> mapper.insertNote(note("o", "b", "ny")));

            assertThat(notes(open.store, then)).extracting(Note::id).containsExactly("m", "n");
            assertThat(notes(open.store, clock.instant()))
                    .extracting(Note::id)
                    .containsExactly("o");
            assertThat(notes(open.store, then.minusSeconds(1))).isEmpty();
            assertThat(open.store.past().ever(ON_THE_BOARD)).containsExactly("m", "n", "o");
        }
    }

    @Test
    void whatWasTypedInOneGoStandsFromItsEnd() throws ProblemException {
        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            open.doing("La til", mapper -> mapper.insertBoard(board("b", "T")));
            clock.move(Duration.ofMinutes(1));
            open.typing("b", mapper -> mapper.renameBoard("b", "Ta"));
            Instant midway = clock.instant();
            clock.move(Duration.ofSeconds(1));
            open.typing("b", mapper -> mapper.renameBoard("b", "Tav"));

            assertThat(boards(open.store, midway)).containsExactly(board("b", "T"));
            assertThat(boards(open.store, clock.instant())).containsExactly(board("b", "Tav"));
        }
    }

    @Test
    void everyStepThatTouchedTheRowsIsToldOnceTheLatestFirst() throws ProblemException {
        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            open.doing(
                    "La til",
                    mapper -> {
                        mapper.insertBoard(board("b", "Tavle"));
                        mapper.insertNote(note("m", "b", "lapp"));
                    });
            open.doing("Uvedkommende", mapper -> mapper.insertNote(note("x", null, "lapp")));
            open.doing("Slettet", mapper -> mapper.deleteNote("m"));
            open.store.journal().undo();

            assertThat(
                            open.store
                                    .past()
                                    .steps(
                                            List.of(
                                                    RowsOf.row(new Ref("board", "b")),
                                                    ON_THE_BOARD)))
                    .extracting(Step::words)
                    .containsExactly("Angret: Slettet", "Slettet", "La til");
        }
    }

    @Test
    void aRowThatWentBeforeAColumnCameHasItsDefault() throws ProblemException {
        Instant then;
        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            open.doing(
                    "La til",
                    mapper -> {
                        mapper.insertBoard(board("b", "Blir"));
                        mapper.insertBoard(board("c", "Går"));
                    });
            then = clock.instant();
            open.doing("Slettet", mapper -> mapper.deleteBoard("c"));
        }
        clock.move(Duration.ofDays(1));
        Migration colour =
                new Migration(
                        2,
                        "colour",
                        "ALTER TABLE board ADD COLUMN colour TEXT NOT NULL DEFAULT 'gul';");
        try (Store store = Store.open(file, coloured(colour))) {
            assertThat(
                            store.past()
                                    .<List<Coloured>>at(
                                            then,
                                            rows ->
                                                    rows.of(
                                                            Coloured.class,
                                                            new RowsOf(
                                                                    "board",
                                                                    "id",
                                                                    List.of("b", "c")))))
                    .containsExactly(
                            new Coloured("b", "Blir", "gul"), new Coloured("c", "Går", "gul"));
        }
    }

    @Test
    void aRowThatAScriptMadeBeginsWithTheScript() throws ProblemException {
        OpenBoard.at(file, "Ola", clock).close();
        Instant before = clock.instant();
        clock.move(Duration.ofDays(1));
        Migration seed =
                new Migration(2, "seed", "INSERT INTO board (id, name) VALUES ('b', 'Første');");
        try (Store store = Store.open(file, coloured(seed))) {
            assertThat(boards(store, before)).isEmpty();
            assertThat(boards(store, clock.instant())).containsExactly(board("b", "Første"));
        }
    }

    @Test
    void aKindThatNobodyRegisteredIsAFault() throws ProblemException {
        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            assertThatThrownBy(() -> open.store.past().ever(RowsOf.owned("sheet", "id", "s")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("sheet");
        }
    }

    private StoreOptions coloured(Migration second) {
        BoardFeature feature =
                new BoardFeature(
                        List.of(new Migration(1, "boards", BoardFeature.SCRIPT), second),
                        List.of(BoardFeature.BOARD, BoardFeature.NOTE));
        return new StoreOptions(List.of(feature), "Ola", Language.NB, clock, () -> "x");
    }

    private static List<Board> boards(Store store, Instant at) {
        return store.past()
                .<List<Board>>at(
                        at, rows -> rows.of(Board.class, RowsOf.row(new Ref("board", "b"))));
    }

    private static List<Note> notes(Store store, Instant at) {
        return store.past().<List<Note>>at(at, rows -> rows.of(Note.class, ON_THE_BOARD));
    }
}
