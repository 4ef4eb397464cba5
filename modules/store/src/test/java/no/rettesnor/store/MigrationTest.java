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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class MigrationTest {

    private static final Migration FIRST = new Migration(1, "boards", BoardFeature.SCRIPT);

    @TempDir Path folder;
    private Path file;
    private final MovingClock clock = new MovingClock();

    @BeforeEach
    void makeAStoreOfTheFirstForm() throws ProblemException {
        file = folder.resolve("s.db");
        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            open.doing(
                    "La til",
                    mapper -> {
                        mapper.insertBoard(board("b", "Tavle"));
                        mapper.insertNote(note("n", "b", "lapp"));
                    });
        }
    }

    @Test
    void aPendingScriptIsAppliedOnceAndTheFileCopiedBefore() throws ProblemException, IOException {
        Migration second = new Migration(2, "colour", "ALTER TABLE board ADD COLUMN colour TEXT;");
        open(FIRST, second).close();
        open(FIRST, second).close();

        List<Path> backups = backups();
        assertThat(backups).hasSize(1);
        assertThat(backups.getFirst().getFileName().toString()).startsWith("s.before-2026");
        try (Store before =
                Store.openReadOnly(backups.getFirst(), OpenBoard.options("Ola", clock))) {
            assertThat(
                            before.<List<BoardMapper.Board>>read(
                                    session -> session.mapper(BoardMapper.class).boards()))
                    .hasSize(1);
        }
    }

    @Test
    void aNewColumnIsLoggedFromThenOn() throws ProblemException {
        try (Store store =
                open(FIRST, new Migration(2, "x", "ALTER TABLE board ADD COLUMN colour TEXT;"))) {
            store.write(
                    Action.of(Text.verbatim("Slettet")),
                    session -> session.mapper(BoardMapper.class).deleteBoard("b"));

            assertThat(deleted(store)).contains("colour");
        }
    }

    @Test
    void rowsThatAScriptMakesAreInTheLogAndInTheSearch() throws ProblemException {
        try (Store store =
                open(
                        FIRST,
                        new Migration(2, "seed", "INSERT INTO board VALUES ('seed', 'Frø');"))) {
            assertThat(store.journal().history(new Ref("board", "seed")))
                    .extracting(HistoryEntry::words)
                    .containsExactly("Oppgradert av programmet");
            assertThat(store.search().find("frø", Set.of(), 5)).hasSize(1);
            assertThat(store.check(ProgressMonitor.none()).problems()).isEmpty();
            assertThat(store.journal().undoable()).map(Step::words).contains("La til");
        }
    }

    @Test
    void aTableMayBeRebuiltWithoutTakingItsChildrenAlong() throws ProblemException {
        String rebuild =
                """
                CREATE TABLE board_new (id TEXT PRIMARY KEY, title TEXT) STRICT;
                INSERT INTO board_new (id, title) SELECT id, name FROM board;
                DROP TABLE board;
                ALTER TABLE board_new RENAME TO board;
                """;
        BoardFeature feature =
                new BoardFeature(
                        List.of(FIRST, new Migration(2, "title", rebuild)),
                        List.of(
                                new EntityTable("board", "board", List.of("title"), List.of()),
                                BoardFeature.NOTE));
        try (Store store = Store.open(file, options(feature))) {
            assertThat(store.<Long>read(session -> session.mapper(BoardMapper.class).count()))
                    .isEqualTo(1);
            assertThat(store.search().find("tavle", Set.of("board"), 5)).hasSize(1);
            assertThat(store.check(ProgressMonitor.none()).problems()).isEmpty();
        }
    }

    @Test
    void aStepOnAColumnThatIsGoneIsRefused() throws ProblemException {
        String drop = "ALTER TABLE note DROP COLUMN place;";
        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            open.doing(
                    "Flyttet",
                    mapper ->
                            mapper.updateNote(
                                    new BoardMapper.Note("n", "b", "lapp", 7L, 0.5, null)));
        }
        try (Store store = open(FIRST, new Migration(2, "drop", drop))) {
            assertThat(store.journal().undo())
                    .isInstanceOfSatisfying(
                            UndoResult.Refused.class,
                            refused ->
                                    assertThat(refused.reason().in(Language.NB))
                                            .contains("oppgradert"));
        }
    }

    @Test
    void aFailingScriptLeavesTheStoreAsItWasWithAllBeforeIt() throws ProblemException {
        assertThatThrownBy(
                        () ->
                                open(
                                        FIRST,
                                        new Migration(2, "good", "CREATE TABLE extra (x) ;"),
                                        new Migration(
                                                3,
                                                "bad",
                                                "DELETE FROM board; INSERT INTO nowhere VALUES"
                                                        + " (1);")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nowhere");

        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            assertThat(open.boards()).hasSize(1);
            open.doing("Etter", mapper -> mapper.renameBoard("b", "Ny"));
            assertThat(open.store.check(ProgressMonitor.none()).problems()).isEmpty();
        }
    }

    @Test
    void aScriptThatWouldLeaveRowsWithoutTheirParentIsRolledBack() throws ProblemException {
        assertThatThrownBy(() -> open(FIRST, new Migration(2, "orphans", "DELETE FROM board;")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("note");

        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            assertThat(open.boards()).hasSize(1);
        }
    }

    @Test
    void aScriptChangedAfterItWasAppliedIsRefused() {
        assertThatThrownBy(
                        () -> open(new Migration(1, "boards", BoardFeature.SCRIPT + "-- changed")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("“board”");
    }

    @Test
    void otherLineEndsAreTheSameScript() throws ProblemException {
        open(new Migration(1, "boards", BoardFeature.SCRIPT.replace("\n", "\r\n"))).close();
    }

    @Test
    void aFileFromANewerProgramIsRefused() throws ProblemException {
        open(FIRST, new Migration(2, "next", "CREATE TABLE extra (x);")).close();

        assertThatThrownBy(() -> open(FIRST))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void anOlderFileIsNotOpenedForReadingOnly() {
        BoardFeature newer =
                new BoardFeature(
                        List.of(FIRST, new Migration(2, "next", "CREATE TABLE extra (x);")),
                        List.of(BoardFeature.BOARD, BoardFeature.NOTE));

        assertThatThrownBy(() -> Store.openReadOnly(file, options(newer)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("older version");
    }

    @Test
    void aFeatureThatIsNotPresentKeepsItsRowsLogged() throws ProblemException {
        Store.open(file, new StoreOptions(List.of(), "Ola", Language.NB, clock, () -> "id"))
                .close();

        try (OpenBoard open = OpenBoard.at(file, "Ola", clock)) {
            open.doing("Skrev", mapper -> mapper.renameBoard("b", "Ny"));
            assertThat(open.store.journal().history(new Ref("board", "b"))).hasSize(2);
            assertThat(backupsOrNone()).isEmpty();
        }
    }

    @Test
    void aMapperWithoutItsStatementsFailsWhenItIsFirstWanted() throws ProblemException {
        StoreFeature broken =
                new StoreFeature() {
                    @Override
                    public String name() {
                        return "broken";
                    }

                    @Override
                    public List<Migration> migrations() {
                        return List.of();
                    }

                    @Override
                    public List<EntityTable> entities() {
                        return List.of();
                    }

                    @Override
                    public List<Class<?>> mappers() {
                        return List.of(Unwritten.class);
                    }
                };

        try (Store store = Store.open(folder.resolve("other.db"), options(broken))) {
            assertThatThrownBy(() -> store.read(session -> session.mapper(Unwritten.class)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Unwritten.nowhere");
        }
    }

    /// A mapper that nobody wrote statements for.
    interface Unwritten {
        int nowhere();
    }

    private Store open(Migration... migrations) throws ProblemException {
        return Store.open(
                file,
                options(
                        new BoardFeature(
                                List.of(migrations),
                                List.of(BoardFeature.BOARD, BoardFeature.NOTE))));
    }

    private StoreOptions options(StoreFeature feature) {
        return new StoreOptions(List.of(feature), "Ola", Language.NB, clock, () -> "id");
    }

    private static List<String> deleted(Store store) {
        return store.read(
                session -> {
                    try {
                        return ((ConnectionSession) session)
                                .sql()
                                .list(
                                        "SELECT j.key FROM change_log c, json_each(c.before) j"
                                                + " WHERE c.kind = 'D' AND c.row_id = 'b'",
                                        row -> row.getString(1));
                    } catch (java.sql.SQLException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return new ArrayList<>(files.toList());
        }
    }

    private List<Path> backupsOrNone() {
        try {
            return backups();
        } catch (IOException e) {
            return List.of();
        }
    }
}
