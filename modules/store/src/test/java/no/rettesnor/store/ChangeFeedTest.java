package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;
import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class ChangeFeedTest {

    @TempDir Path folder;
    private OpenBoard open;
    private final List<Changes> heard = new ArrayList<>();

    @BeforeEach
    void open() throws ProblemException {
        open = OpenBoard.at(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aCommittedChangeIsToldWithItsWordsTablesAndRows() {
        open.store.changes().subscribe(Set.of("note"), heard::add);

        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().words()).isEqualTo("La til");
        assertThat(heard.getFirst().tables()).containsExactly("note");
        assertThat(heard.getFirst().touches("note", "n")).isTrue();
        assertThat(heard.getFirst().touches("note", "m")).isFalse();
    }

    @Test
    void aCascadeIsToldForTheRowsItTook() {
        open.doing(
                "La til",
                mapper -> {
                    mapper.insertBoard(board("b", "Tavle"));
                    mapper.insertNote(note("n", "b", "en"));
                });
        open.store.changes().subscribe(Set.of("note"), heard::add);

        open.doing("Slettet", mapper -> mapper.deleteBoard("b"));

        assertThat(heard.getFirst().touches("note", "n")).isTrue();
    }

    @Test
    void otherTablesAndUnitsThatChangeNothingAreNotTold() {
        open.store.changes().subscribe(Set.of("note"), heard::add);

        open.doing("La til", mapper -> mapper.insertBoard(board("b", "Tavle")));
        open.doing("Ingenting", mapper -> mapper.deleteNote("none"));

        assertThat(heard).isEmpty();
    }

    @Test
    void undoAndRedoAreToldInTheSameWay() {
        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));
        open.store.changes().subscribe(Set.of("note"), heard::add);

        open.store.journal().undo();
        open.store.journal().redo();

        assertThat(heard)
                .extracting(changes -> changes.touches("note", "n"))
                .containsExactly(true, true);
    }

    @Test
    void aListenerMayReadAndWriteAndSeesWhatItWasToldOf() {
        open.store
                .changes()
                .subscribe(
                        Set.of("note"),
                        changes -> {
                            assertThat(open.notes()).hasSize(1);
                            open.doing("Svar", mapper -> mapper.insertBoard(board("b", "Svar")));
                            heard.add(changes);
                        });

        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));

        assertThat(heard).hasSize(1);
        assertThat(open.boards()).hasSize(1);
    }

    @Test
    void aListenerThatFailsKeepsNobodyElseFromHearing() {
        open.store
                .changes()
                .subscribe(
                        Set.of("note"),
                        changes -> {
                            throw new IllegalStateException("planted");
                        });
        open.store.changes().subscribe(Set.of("note"), heard::add);

        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));

        assertThat(heard).hasSize(1);
    }

    @Test
    void nothingIsToldAfterTheSubscriptionEnded() {
        Subscription subscription = open.store.changes().subscribe(Set.of("note"), heard::add);
        subscription.close();
        subscription.close();

        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "en")));

        assertThat(heard).isEmpty();
    }

    @Test
    void aGreatManyRowsAreNotNamed() {
        open.store.changes().subscribe(Set.of("note"), heard::add);

        open.doing(
                "Importerte",
                mapper -> {
                    for (int i = 0; i <= Changes.NAMED_ROWS; i++) {
                        mapper.insertNote(note("n" + i, null, "en"));
                    }
                });

        assertThat(heard.getFirst().many()).isTrue();
        assertThat(heard.getFirst().rowsByTable()).isEmpty();
        assertThat(heard.getFirst().touches("note", "any")).isTrue();
    }
}
