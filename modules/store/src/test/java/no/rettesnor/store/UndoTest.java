package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class UndoTest {

    @TempDir Path folder;
    private OpenBoard ola;

    @BeforeEach
    void open() throws ProblemException {
        ola = OpenBoard.at(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        ola.close();
    }

    @Test
    void undoTakesAnInsertBackAndRedoDoesItAgain() {
        ola.doing("La til", mapper -> mapper.insertBoard(board("b", "Tavle")));

        assertThat(ola.store.journal().undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.boards()).isEmpty();
        assertThat(ola.store.journal().redo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.boards()).containsExactly(board("b", "Tavle"));
    }
}
