package no.rettesnor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Many rows at once are logged together rather than one by one, and nobody can tell.
final class BulkTest {

    private static final int MANY = IndexesAside.MANY + 1_234;

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
    void everyRowOfALargeBatchIsInTheLogOnceAndInOrder() {
        List<Set<String>> told = new ArrayList<>();
        ola.store.changes().subscribe(Set.of("note"), changes -> told.add(changes.tables()));

        insert(1, MANY);

        assertThat(logged()).hasSize(MANY).isSorted();
        assertThat(told).containsExactly(Set.of("note"));
        assertThat(history(7)).extracting(HistoryEntry::words).containsExactly("Mange");
        assertThat(ola.store.search().find("ord", Set.of(), 3)).hasSize(3);
        assertSound();
    }

    @Test
    void aLargeBatchIsTakenBackAndDoneAgainAsOneStep() {
        insert(1, 40);
        insert(41, 2_000);

        assertThat(ola.store.journal().undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.notes()).hasSize(40);
        assertThat(ola.store.journal().redo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.notes()).hasSize(2_040);
        assertSound();
    }

    @Test
    void whatHappensToARowInTheSameUnitComesAfterItsInsertion() {
        batching(
                batch -> {
                    for (int i = 1; i <= 500; i++) {
                        batch.insertNote(OpenBoard.note(id(i), null, "ord"));
                    }
                    batch.updateNote(OpenBoard.note(id(3), null, "rettet"));
                    batch.deleteNote(id(500));
                    batch.insertNote(OpenBoard.note(id(501), null, "etter"));
                });

        assertThat(history(3))
                .extracting(HistoryEntry::kind)
                .containsExactly(HistoryEntry.Kind.CHANGED, HistoryEntry.Kind.CREATED);
        assertThat(ola.notes()).hasSize(500);
        assertSound();
        assertThat(ola.store.journal().undo()).isInstanceOf(UndoResult.Done.class);
        assertThat(ola.notes()).isEmpty();
        assertSound();
    }

    @Test
    void aBatchThatFailsLeavesNothingAndTheTriggerInItsPlace() {
        insert(1, 100);

        assertThatThrownBy(() -> insert(50, 300)).isInstanceOf(StoreFailure.class);

        assertThat(ola.notes()).hasSize(100);
        ola.doing("La til", mapper -> mapper.insertNote(OpenBoard.note("en", null, "ny")));
        assertThat(ola.store.journal().history(new Ref("note", "en"))).hasSize(1);
        assertSound();
    }

    @Test
    void aFailureThatIsCaughtLeavesTheRestOfTheUnitWhole() {
        insert(1, 100);
        ola.store.write(
                Action.of(Text.verbatim("Prøvde")),
                session -> {
                    BoardMapper batch = session.batch(BoardMapper.class);
                    for (int i = 50; i < 300; i++) {
                        batch.insertNote(OpenBoard.note(id(i), null, "ord"));
                    }
                    assertThatThrownBy(() -> session.mapper(BoardMapper.class))
                            .hasMessageContaining("UNIQUE");
                    session.mapper(BoardMapper.class).insertNote(OpenBoard.note("en", null, "ny"));
                    return "";
                });

        assertThat(ola.notes()).hasSize(101);
        assertThat(ola.store.journal().history(new Ref("note", "en"))).hasSize(1);
        assertSound();
    }

    @Test
    void indexesThatWereSetAsideAreThereAgainWithAllRows() {
        List<String> before = schema();

        insert(1, MANY);

        assertThat(schema()).isEqualTo(before);
        assertThat(notesOnBoard("b")).isZero();
        assertSound();
    }

    @Test
    void indexesThatWereSetAsideAreThereAgainAfterAFailure() {
        List<String> before = schema();

        assertThatThrownBy(
                        () ->
                                batching(
                                        batch -> {
                                            add(batch, 1, MANY);
                                            batch.insertNote(
                                                    OpenBoard.note(id(1), null, "to ganger"));
                                        }))
                .isInstanceOf(StoreFailure.class);

        assertThat(schema()).isEqualTo(before);
        assertThat(ola.notes()).isEmpty();
        assertSound();
    }

    private void insert(int first, int count) {
        batching(batch -> add(batch, first, count));
    }

    private static void add(BoardMapper batch, int first, int count) {
        for (int i = first; i < first + count; i++) {
            batch.insertNote(OpenBoard.note(id(i), null, "ord " + i));
        }
    }

    private void batching(Consumer<BoardMapper> work) {
        ola.store.write(
                Action.of(Text.verbatim("Mange")),
                session -> {
                    session.expectMany("note");
                    work.accept(session.batch(BoardMapper.class));
                    return "";
                });
    }

    private static String id(int number) {
        return "n%06d".formatted(number);
    }

    private List<HistoryEntry> history(int number) {
        return ola.store.journal().history(new Ref("note", id(number)));
    }

    private List<String> logged() {
        return asking("SELECT row_id FROM change_log WHERE kind = 'I' ORDER BY operation");
    }

    private List<String> schema() {
        return asking("SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    }

    private long notesOnBoard(String board) {
        return asking("SELECT id FROM note INDEXED BY note_board WHERE board_id = '" + board + "'")
                .size();
    }

    private List<String> asking(String query) {
        return ola.store.withSession(
                session -> {
                    try {
                        return session.sql().list(query, row -> row.getString(1));
                    } catch (java.sql.SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void assertSound() {
        assertThat(ola.store.check(ProgressMonitor.none()).problems()).isEmpty();
    }
}
