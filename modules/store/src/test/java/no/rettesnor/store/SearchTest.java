package no.rettesnor.store;

import static no.rettesnor.store.OpenBoard.board;
import static no.rettesnor.store.OpenBoard.note;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Ref;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class SearchTest {

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
    void wordsAreFoundByTheirBeginningInAnyLetterCase() {
        open.doing(
                "La til", mapper -> mapper.insertNote(note("n", null, "Fall i trapp ved Ådalen")));

        assertThat(found("trap")).containsExactly("n");
        assertThat(found("FALL ådal")).containsExactly("n");
        assertThat(found("fa")).containsExactly("n");
        assertThat(found("rapp")).isEmpty();
        assertThat(found("fall stige")).isEmpty();
    }

    @Test
    void norwegianLettersAreLettersOfTheirOwn() {
        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "sår")));

        assertThat(found("sar")).isEmpty();
        assertThat(found("sår")).containsExactly("n");
    }

    @Test
    void whatIsChangedOrDeletedOrUndoneIsFoundAsItIsNow() {
        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "eple")));
        open.doing("Skrev", mapper -> mapper.updateNote(note("n", null, "pære")));
        assertThat(found("eple")).isEmpty();
        assertThat(found("pære")).containsExactly("n");

        open.doing("Slettet", mapper -> mapper.deleteNote("n"));
        assertThat(found("pære")).isEmpty();

        open.store.journal().undo();
        open.store.journal().undo();
        assertThat(found("eple")).containsExactly("n");
        assertSound();
    }

    @Test
    void aRowThatComesAndGoesWithinOneUnitLeavesNothing() {
        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "først")));
        open.doing(
                "Mye",
                mapper -> {
                    mapper.insertNote(note("m", null, "borte"));
                    mapper.deleteNote("m");
                    mapper.deleteNote("n");
                    mapper.insertNote(note("n", null, "sist"));
                });

        assertThat(found("borte")).isEmpty();
        assertThat(found("først")).isEmpty();
        assertThat(found("sist")).containsExactly("n");
        assertSound();
    }

    @Test
    void hitsCarryTheirKindAndTitleAndCanBeLimited() {
        open.doing(
                "La til",
                mapper -> {
                    mapper.insertBoard(board("b", "Rømning"));
                    mapper.insertNote(note("n", "b", "rømning øvd"));
                });

        assertThat(open.store.search().find("rømning", Set.of("board"), 10))
                .containsExactly(new Hit(new Ref("board", "b"), "Rømning"));
        assertThat(open.store.search().find("rømning", Set.of(), 10)).hasSize(2);
        assertThat(open.store.search().find("rømning", Set.of(), 1)).hasSize(1);
    }

    @Test
    void aTitleWeighsMoreThanABody() {
        open.doing(
                "La til",
                mapper -> {
                    for (int i = 0; i < 5; i++) {
                        mapper.insertNote(note("n" + i, null, "brann"));
                    }
                    mapper.insertBoard(board("b", "Brann"));
                });

        assertThat(found("brann").getFirst()).isEqualTo("b");
    }

    @Test
    void whatAUserTypesIsNeverReadAsAnOperator() {
        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "sak 2024/123 \"NEAR\"")));

        assertThat(found("2024/12")).containsExactly("n");
        for (String words :
                List.of(
                        "\"",
                        "AND",
                        "NOT x",
                        "(",
                        "a*b",
                        "title:",
                        "^",
                        "-",
                        "",
                        "  ",
                        "NEAR(a b)")) {
            assertThat(open.store.search().find(words, Set.of("no'such"), 5)).isEmpty();
        }
        assertThat(found("\"near\"")).containsExactly("n");
    }

    @Test
    void anExpressionForAListIsQuotedBeginnings() {
        assertThat(Search.matchExpression("Fall i  trapp")).isEqualTo("\"Fall\"* \"i\" \"trapp\"*");
        assertThat(Search.matchExpression("si\"tat")).isEqualTo("\"si\"\"tat\"*");
        assertThat(Search.matchExpression(" - ")).isEqualTo("\"\"");
    }

    @Test
    void aConnectionThatSearchedBeforeOthersWroteStillFindsTheIndexSound() {
        open.doing(
                "Importerte",
                mapper -> {
                    for (int i = 0; i < 20_000; i++) {
                        mapper.insertNote(
                                note("n" + i, null, "eple " + Integer.toString(i * 7919, 36)));
                    }
                });
        assertThat(found("eple")).hasSize(10);
        open.store.journal().undo();
        open.store.journal().redo();

        assertSound();
    }

    @Test
    void theIndexCanBeMadeAnew() {
        open.doing("La til", mapper -> mapper.insertNote(note("n", null, "eple")));

        open.store.search().rebuild();

        assertThat(found("eple")).containsExactly("n");
        assertSound();
    }

    private void assertSound() {
        assertThat(open.store.check(ProgressMonitor.none()).problems()).isEmpty();
    }

    private List<String> found(String words) {
        return open.store.search().find(words, Set.of(), 10).stream()
                .map(hit -> hit.ref().id())
                .toList();
    }
}
