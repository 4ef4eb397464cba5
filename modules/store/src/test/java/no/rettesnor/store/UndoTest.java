package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;
import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

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

        assertThat(undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.boards()).isEmpty();
        assertThat(redo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.boards()).containsExactly(board("b", "Tavle"));
    }

    @Test
    void undoGivesBackEveryColumnOfADeletedRowAndWhatTheCascadeTook() {
        BoardMapper.Note note =
                new BoardMapper.Note("n", "b", "«æøå» \"'\n", Long.MAX_VALUE, 0.1 + 0.2, "00FF10");
        ola.doing(
                "La til",
                mapper -> {
                    mapper.insertBoard(board("b", null));
                    mapper.insertNote(note);
                });
        ola.doing("Slettet", mapper -> mapper.deleteBoard("b"));
        assertThat(ola.notes()).isEmpty();

        undo();

        assertThat(ola.boards()).containsExactly(board("b", null));
        assertThat(ola.notes()).containsExactly(note);
    }

    @Test
    void undoPutsOnlyTheChangedColumnsBack() throws ProblemException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Skrev", mapper -> mapper.updateNote(note("n", null, "to")));
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.doing(
                    "Flyttet",
                    mapper ->
                            mapper.updateNote(
                                    new BoardMapper.Note("n", null, "to", 9L, 0.5, null)));
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(undo()).isInstanceOf(UndoResult.Done.class);

        assertThat(ola.notes())
                .containsExactly(new BoardMapper.Note("n", null, "en", 9L, 0.5, null));
    }

    @Test
    void aStepWhoseColumnAColleagueChangedSinceIsRefusedWithNameAndWords() throws ProblemException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Skrev to", mapper -> mapper.updateNote(note("n", null, "to")));
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.doing("Skrev tre", mapper -> mapper.updateNote(note("n", null, "tre")));
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(refusal(undo())).contains("Skrev to", "Kari", "Skrev tre");
        assertThat(ola.words()).containsExactly("tre");
        assertThat(ola.store.journal().undoable()).map(Step::words).contains("Skrev to");
    }

    @Test
    void aStepWhoseRowIsGoneIsRefused() throws ProblemException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Skrev to", mapper -> mapper.updateNote(note("n", null, "to")));
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.doing("Slettet", mapper -> mapper.deleteNote("n"));
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(refusal(undo())).contains("Kari", "Slettet");
    }

    @Test
    void anInsertedRowThatAColleagueChangedSinceIsNotTakenAway() throws ProblemException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.doing("Skrev", mapper -> mapper.updateNote(note("n", null, "to")));
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(refusal(undo())).contains("Kari");
        assertThat(ola.words()).containsExactly("to");
    }

    @Test
    void anInsertedRowCanBeTakenAwayWhenTheColleagueUndidHerChange() throws ProblemException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.doing("Skrev", mapper -> mapper.updateNote(note("n", null, "to")));
            kari.store.journal().undo();
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.notes()).isEmpty();
    }

    @Test
    void aCascadeNeverTakesAColleaguesRowAlong() throws ProblemException {
        ola.doing("La til tavle", mapper -> mapper.insertBoard(board("b", "Tavle")));
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.doing("La til lapp", mapper -> mapper.insertNote(note("n", "b", "Karis")));
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(refusal(undo())).contains("La til tavle");
        assertThat(ola.words()).containsExactly("Karis");
    }

    @Test
    void aDeletedRowWhoseParentIsGoneIsNotPutBack() throws ProblemException {
        ola.doing(
                "La til",
                mapper -> {
                    mapper.insertBoard(board("b", "Tavle"));
                    mapper.insertNote(note("n", "b", "lapp"));
                });
        ola.doing("Slettet lapp", mapper -> mapper.deleteNote("n"));
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.doing("Slettet tavle", mapper -> mapper.deleteBoard("b"));
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(refusal(undo())).contains("Slettet lapp");
        assertThat(ola.notes()).isEmpty();
        assertThat(ola.store.check(ProgressMonitor.none()).problems()).isEmpty();
    }

    @Test
    void stepsAreTakenBackNewestFirstAndSurviveARestart() throws ProblemException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Skrev to", mapper -> mapper.updateNote(note("n", null, "to")));
        ola.doing("Skrev tre", mapper -> mapper.updateNote(note("n", null, "tre")));
        undo();
        ola.close();
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(ola.store.journal().undoable()).map(Step::words).contains("Skrev to");
        assertThat(ola.store.journal().redoable()).map(Step::words).contains("Skrev tre");
        undo();
        assertThat(ola.words()).containsExactly("en");
        redo();
        redo();
        assertThat(ola.words()).containsExactly("tre");
        assertThat(redo()).isEqualTo(new UndoResult.Nothing());
    }

    @Test
    void somethingNewEndsWhatCouldBeDoneAgain() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Skrev to", mapper -> mapper.updateNote(note("n", null, "to")));
        undo();
        ola.doing("Skrev fire", mapper -> mapper.updateNote(note("n", null, "fire")));

        assertThat(ola.store.journal().redoable()).isEmpty();
        undo();
        assertThat(ola.store.journal().redoable()).map(Step::words).contains("Skrev fire");
        redo();
        assertThat(ola.words()).containsExactly("fire");
        assertThat(redo()).isEqualTo(new UndoResult.Nothing());
        undo();
        undo();
        assertThat(ola.notes()).isEmpty();
    }

    @Test
    void undoIsItselfInTheHistoryButIsNoStep() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        undo();

        assertThat(ola.store.journal().undoable()).isEmpty();
        assertThat(ola.store.journal().history(new Ref("note", "n")))
                .extracting(HistoryEntry::words)
                .containsExactly("Angret: La til", "La til");
    }

    @Test
    void twoHundredStepsCanBeTakenBackAndNoMore() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "0")));
        for (int i = 1; i <= Journal.STEPS; i++) {
            String words = Integer.toString(i);
            ola.doing("Skrev", mapper -> mapper.updateNote(note("n", null, words)));
        }
        for (int i = 0; i < Journal.STEPS; i++) {
            undo();
        }

        assertThat(ola.words()).containsExactly("0");
        assertThat(undo()).isEqualTo(new UndoResult.Nothing());
        assertThat(ola.words()).containsExactly("0");
    }

    @Test
    void anUndoInsideAUnitOfWorkIsAFault() {
        assertThatThrownBy(() -> ola.doing("Feil", mapper -> undo()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void typingInTheSameFieldIsOneStepAsLongAsThePauseIsShort() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "")));
        ola.clock.move(Duration.ofMinutes(1));
        type("H");
        ola.clock.move(Duration.ofMillis(1_900));
        type("He");
        ola.clock.move(Duration.ofSeconds(2));
        type("Hei");
        ola.clock.move(Duration.ofMillis(2_001));
        type("Hei du");

        undo();
        assertThat(ola.words()).containsExactly("Hei");
        undo();
        assertThat(ola.words()).containsExactly("");
        redo();
        assertThat(ola.words()).containsExactly("Hei");
    }

    @Test
    void typingInAnotherFieldOrAfterAnUndoIsAnotherStep() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "")));
        ola.clock.move(Duration.ofMinutes(1));
        type("a");
        ola.typing("another", mapper -> mapper.updateNote(note("n", null, "b")));
        undo();
        assertThat(ola.words()).containsExactly("a");
        type("c");
        undo();
        assertThat(ola.words()).containsExactly("a");
    }

    @Test
    void aUnitOfWorkThatChangesNothingIsNoStep() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Ingenting", mapper -> mapper.updateNote(note("n", null, "en")));
        ola.doing("Ingenting", mapper -> mapper.deleteNote("none"));

        assertThat(ola.store.journal().undoable()).map(Step::words).contains("La til");
    }

    @Test
    void nothingIsUndoneInAnEmptyStore() {
        assertThat(undo()).isEqualTo(new UndoResult.Nothing());
        assertThat(redo()).isEqualTo(new UndoResult.Nothing());
    }

    @Test
    void aUniqueNameTakenByAnotherSinceIsARefusal() throws ProblemException {
        Action action = Action.of(Text.verbatim("Slettet visning"));
        ola.store.named().save(action, "view", "Mine", "1");
        ola.clock.move(Duration.ofMinutes(1));
        ola.store.named().remove(action, "view", "Mine");
        try (OpenBoard kari = reopenedAs("Kari")) {
            kari.store.named().save(action, "view", "Mine", "2");
        }
        ola = OpenBoard.at(folder.resolve("s.db"));

        assertThat(refusal(undo())).contains("Slettet visning");
        assertThat(ola.store.named().find("view", "Mine")).map(NamedValue::json).contains("2");
    }

    private void type(String words) {
        ola.typing("note.words:n", mapper -> mapper.updateNote(note("n", null, words)));
    }

    private OpenBoard reopenedAs(String user) throws ProblemException {
        ola.close();
        return OpenBoard.at(folder.resolve("s.db"), user, ola.clock);
    }

    private UndoResult undo() {
        return ola.store.journal().undo();
    }

    private UndoResult redo() {
        return ola.store.journal().redo();
    }

    private static String refusal(UndoResult result) {
        assertThat(result).isInstanceOf(UndoResult.Refused.class);
        return ((UndoResult.Refused) result).reason().in(Language.NB);
    }
}
