package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;
import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class StoreTest {

    private static final Action ACTION = Action.of(Text.verbatim("Noe"));

    @TempDir Path folder;
    private OpenBoard open;

    @BeforeEach
    void open() throws ProblemException {
        open = OpenBoard.at(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anyFailureRollsTheWholeUnitOfWorkBack() {
        assertThatThrownBy(
                        () ->
                                open.doing(
                                        "Feil",
                                        mapper -> {
                                            mapper.insertBoard(board("b", "Tavle"));
                                            throw new CancelledException();
                                        }))
                .isInstanceOf(CancelledException.class);

        assertThat(open.boards()).isEmpty();
        open.doing("La til", mapper -> mapper.insertBoard(board("b", "Tavle")));
        assertThat(open.boards()).hasSize(1);
    }

    @Test
    void aBrokenRuleIsAFailureThatExplainsItselfAndChangesNothing() {
        assertThatThrownBy(
                        () ->
                                open.doing(
                                        "Feil",
                                        mapper -> mapper.insertNote(note("n", "none", "løs"))))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure ->
                                assertThat(failure.text().in(Language.NB))
                                        .contains("bryter en regel"));

        assertThat(open.notes()).isEmpty();
    }

    @Test
    void aFullDiskIsToldInOneSentenceAndChangesNothing() {
        open.doing("La til", mapper -> mapper.insertNote(note("kept", null, "trygg")));
        assertThatThrownBy(
                        () ->
                                open.doing(
                                        "Fyllte",
                                        mapper -> {
                                            mapper.allowSixtyPages();
                                            for (int i = 0; i < 100; i++) {
                                                mapper.insertNote(
                                                        note("n" + i, null, "x".repeat(10_000)));
                                            }
                                        }))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure ->
                                assertThat(failure.text().in(Language.NB))
                                        .contains("er full", "s.db"));

        assertThat(open.words()).containsExactly("trygg");
    }

    @Test
    void aReadInsideAWriteSeesWhatTheWriteHasDone() {
        open.doing(
                "La til",
                mapper -> {
                    mapper.insertBoard(board("b", "Tavle"));
                    assertThat(open.boards()).hasSize(1);
                });
    }

    @Test
    void aReadSeesOneMomentWhileOthersWrite() {
        open.doing("La til", mapper -> mapper.insertBoard(board("a", "En")));
        List<Integer> seen = new ArrayList<>();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            open.store.read(
                    session -> {
                        seen.add(session.mapper(BoardMapper.class).boards().size());
                        join(
                                other.submit(
                                        () ->
                                                open.doing(
                                                        "La til",
                                                        mapper ->
                                                                mapper.insertBoard(
                                                                        board("b", "To")))));
                        return seen.add(session.mapper(BoardMapper.class).boards().size());
                    });
        }

        assertThat(seen).containsExactly(1, 1);
        assertThat(open.boards()).hasSize(2);
    }

    @Test
    void writersQueueAndNoneIsLost() {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 40; i++) {
                Note note = new Note(i);
                all.add(
                        pool.submit(
                                () ->
                                        open.store.write(
                                                ACTION,
                                                session -> {
                                                    session.mapper(BoardMapper.class)
                                                            .insertNote(note.row());
                                                    return true;
                                                })));
            }
            all.forEach(StoreTest::join);
        }

        assertThat(open.notes()).hasSize(40);
    }

    @Test
    void aWriteInsideAWriteIsTheSameStep() {
        open.doing(
                "Ytre",
                mapper -> {
                    mapper.insertBoard(board("a", "En"));
                    open.doing("Indre", inner -> inner.insertBoard(board("b", "To")));
                });

        assertThat(open.store.journal().undo())
                .isInstanceOfSatisfying(
                        UndoResult.Done.class,
                        done -> assertThat(done.step().words()).isEqualTo("Ytre"));
        assertThat(open.boards()).isEmpty();
    }

    @Test
    void aFailedInnerWriteCannotBeCommittedByTheOuterOne() {
        assertThatThrownBy(
                        () ->
                                open.doing(
                                        "Ytre",
                                        mapper -> {
                                            mapper.insertBoard(board("a", "En"));
                                            assertThatThrownBy(
                                                    () ->
                                                            open.doing(
                                                                    "Indre",
                                                                    inner -> {
                                                                        throw new CancelledException();
                                                                    }));
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(open.boards()).isEmpty();
    }

    @Test
    void aBatchIsWrittenBeforeTheNextReadAndBeforeTheCommit() {
        long[] seen = new long[1];
        open.store.write(
                ACTION,
                session -> {
                    BoardMapper batch = session.batch(BoardMapper.class);
                    for (int i = 0; i < 1_500; i++) {
                        batch.insertNote(note("a" + i, null, "tekst"));
                    }
                    seen[0] = session.mapper(BoardMapper.class).count();
                    batch.insertNote(note("last", null, "tekst"));
                    return true;
                });

        assertThat(seen[0]).isEqualTo(1_500);
        assertThat(open.notes()).hasSize(1_501);
        open.store.journal().undo();
        assertThat(open.notes()).isEmpty();
    }

    @Test
    void aStoreOpenForReadingSeesWhatAnotherWritesButWritesNothing() throws ProblemException {
        try (Store reading =
                Store.openReadOnly(folder.resolve("s.db"), OpenBoard.options("Kari", open.clock))) {
            open.doing("La til", mapper -> mapper.insertBoard(board("b", "Tavle")));

            assertThat(
                            reading.<List<BoardMapper.Board>>read(
                                    session -> session.mapper(BoardMapper.class).boards()))
                    .hasSize(1);
            assertThat(reading.isReadOnly()).isTrue();
            assertThatThrownBy(() -> reading.write(ACTION, session -> true))
                    .isInstanceOf(StoreFailure.class);
            assertThatThrownBy(
                            () ->
                                    reading.read(
                                            session ->
                                                    session.mapper(BoardMapper.class)
                                                            .renameBoard("b", "Ny")))
                    .isInstanceOf(StoreFailure.class);
        }
    }

    @Test
    void namedValuesAreKeptFoundListedReplacedAndRemoved() {
        NamedValues named = open.store.named();
        named.save(ACTION, "view", "B", "1");
        named.save(ACTION, "view", "A", "2");
        named.save(ACTION, "view", "B", "3");
        named.save(ACTION, "preset", "C", "4");

        assertThat(named.list("view"))
                .containsExactly(
                        new NamedValue("view", "A", "2"), new NamedValue("view", "B", "3"));
        assertThat(named.remove(ACTION, "view", "A")).isTrue();
        assertThat(named.find("view", "A")).isEmpty();
        open.store.journal().undo();
        assertThat(named.find("view", "A")).isPresent();
    }

    @Test
    void thePragmasThatKeepTheDataSafeAreOn() throws Exception {
        open.close();
        try (Sql sql = Connections.writer(folder.resolve("s.db"))) {
            assertThat(sql.number("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(sql.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(sql.number("PRAGMA recursive_triggers")).isEqualTo(1);
            assertThat(sql.first("PRAGMA journal_mode", row -> row.getString(1))).contains("wal");
        }
    }

    @Test
    void momentsAndDaysAreIsoText() {
        assertThat(Set.of(Instants.text(open.clock.instant())))
                .containsExactly("2026-03-31T08:15:00.000Z");
    }

    private record Note(int number) {
        BoardMapper.Note row() {
            return note("n" + number, null, "tekst");
        }
    }

    private static void join(Future<?> work) {
        try {
            work.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
