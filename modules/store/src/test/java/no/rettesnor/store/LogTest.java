package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;
import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.BoardMapper.Note;
import no.rettesnor.store.HistoryEntry.Kind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

final class LogTest {

    private static final Ref NOTE = new Ref("note", "n");

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
    void everyColumnThatChangesIsLoggedAndNoOther() {
        ola.doing("La til", mapper -> mapper.insertBoard(board("b", "Tavle")));
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Alt", mapper -> mapper.updateNote(new Note("n", "b", "to", 2L, 1.5, "FF")));
        ola.doing("Litt", mapper -> mapper.updateNote(new Note("n", "b", "to", null, 1.5, "FF")));

        List<HistoryEntry> history = ola.store.journal().history(NOTE);

        assertThat(history.get(1).columns())
                .containsExactlyInAnyOrder(
                        new ColumnChange("board_id", null, "b"),
                        new ColumnChange("words", "en", "to"),
                        new ColumnChange("place", "1", "2"),
                        new ColumnChange("weight", "0.5", "1.5"),
                        new ColumnChange("picture", null, "FF"));
        assertThat(history.get(0).columns()).containsExactly(new ColumnChange("place", "2", null));
    }

    @Test
    void aChangeOfLetterCaseAloneIsLoggedWhereTheTableIgnoresIt() {
        ola.doing("La til", mapper -> mapper.insertBoard(board("b", "tavle")));
        ola.doing("Rettet", mapper -> mapper.renameBoard("b", "Tavle"));

        assertThat(ola.store.journal().history(new Ref("board", "b")).getFirst().columns())
                .containsExactly(new ColumnChange("name", "tavle", "Tavle"));
    }

    @Test
    void theHistoryTellsWhoWhenAndInWhatWords() throws ProblemException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.close();
        try (OpenBoard kari = OpenBoard.at(folder.resolve("s.db"), "Kari", ola.clock)) {
            kari.doing("Skrev", mapper -> mapper.updateNote(note("n", null, "to")));
        }
        ola = OpenBoard.at(folder.resolve("s.db"), "Ola", ola.clock);

        List<HistoryEntry> history = ola.store.journal().history(NOTE);

        assertThat(history).extracting(HistoryEntry::who).containsExactly("Kari", "Ola");
        assertThat(history).extracting(HistoryEntry::words).containsExactly("Skrev", "La til");
        assertThat(history)
                .extracting(HistoryEntry::kind)
                .containsExactly(Kind.CHANGED, Kind.CREATED);
        assertThat(history.getFirst().at()).isEqualTo(ola.clock.instant());
    }

    @Test
    void theFirstValuesOfARowAreFoundBehindLaterChangesAndItsDeletion() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing("Skrev", mapper -> mapper.updateNote(note("n", null, "to")));
        ola.doing("Slettet", mapper -> mapper.deleteNote("n"));

        List<HistoryEntry> history = ola.store.journal().history(NOTE);

        assertThat(history.get(0).columns()).contains(new ColumnChange("words", "to", null));
        assertThat(history.get(2).columns())
                .containsExactlyInAnyOrder(
                        new ColumnChange("id", null, "n"),
                        new ColumnChange("words", null, "en"),
                        new ColumnChange("place", null, "1"),
                        new ColumnChange("weight", null, "0.5"));
    }

    @Test
    void severalChangesOfOneStepAreToldAsOne() {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.doing(
                "Skrev",
                mapper -> {
                    mapper.updateNote(note("n", null, "to"));
                    mapper.updateNote(note("n", null, "tre"));
                });

        List<HistoryEntry> history = ola.store.journal().history(NOTE);

        assertThat(history).hasSize(2);
        assertThat(history.getFirst().columns())
                .containsExactly(new ColumnChange("words", "en", "tre"));
    }

    @Test
    void nothingCanBeChangedOutsideAUnitOfWork() throws SQLException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.close();

        for (String sql :
                List.of(
                        "INSERT INTO note (id, words) VALUES ('x', 'y')",
                        "UPDATE note SET words = 'y'",
                        "DELETE FROM note")) {
            assertThatThrownBy(() -> byHand(sql)).hasMessageContaining("change_log.group_id");
        }
    }

    @Test
    void theIdOfARowNeverChanges() throws SQLException {
        ola.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        ola.close();

        assertThatThrownBy(() -> byHand("UPDATE note SET id = 'other'"))
                .hasMessageContaining("never changes");
    }

    private void byHand(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("s.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
