package no.rettesnor.uikit.list;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.QuietWorkplace;
import no.rettesnor.uikit.ToolkitThread;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.table.Column;
import no.rettesnor.uikit.table.PagedTable;
import no.rettesnor.uikit.table.RowSource;
import no.rettesnor.uikit.table.Rows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ListPaneFxTest {

    private final QuietWorkplace quiet = new QuietWorkplace();
    private final WordList words = new WordList();
    private ListPane<String> pane;

    @BeforeEach
    void make() {
        pane = ToolkitThread.call(this::paneOfWords);
    }

    @Test
    void nothingIsAskedForBeforeThePaneIsOnScreen() {
        assertThat(words.asked).isZero();

        ToolkitThread.run(pane::attach);

        assertThat(words.asked).isEqualTo(1);
        assertThat(words.model.statusProperty().get()).isEqualTo("3 ord");
    }

    @Test
    void theFilterAsksAgainAndDrawingChipsAnewDoesNot() {
        ToolkitThread.run(
                () -> {
                    pane.attach();
                    words.model.stateProperty().set(FilterState.parse("q=an"));
                });
        assertThat(words.model.countProperty().get()).isEqualTo(2);
        assertThat(words.asked).isEqualTo(2);

        ToolkitThread.run(pane::redrawChips);

        assertThat(words.asked).isEqualTo(2);
        assertThat(words.model.stateProperty().get().words()).isEqualTo("an");
    }

    @Test
    void aFilterWithoutLinesOffersToTakeItAway() {
        ToolkitThread.run(
                () -> {
                    pane.attach();
                    words.model.stateProperty().set(FilterState.parse("q=zzz"));
                    ((Button) placeholder().lookup("#clear")).fire();
                });

        assertThat(words.model.stateProperty().get().isEmpty()).isTrue();
        assertThat(words.model.countProperty().get()).isEqualTo(3);
    }

    @Test
    void anEmptyListSaysSo() {
        words.all.clear();

        ToolkitThread.run(pane::attach);

        assertThat(placeholder().getId()).isEqualTo("nothing");
    }

    @Test
    void itFollowsTheModelWhileItIsOnScreen() {
        ToolkitThread.run(pane::attach);
        words.all.add("plomme");
        ToolkitThread.run(words.model::changed);
        assertThat(words.model.countProperty().get()).isEqualTo(4);

        ToolkitThread.run(pane::detach);
        words.all.clear();
        ToolkitThread.run(words.model::changed);

        assertThat(words.model.countProperty().get()).isEqualTo(4);
    }

    @Test
    void thePlaceIsTheFilterAndThenTheLineThatIsSelectedAlone() {
        ToolkitThread.run(
                () -> {
                    pane.attach();
                    words.model.stateProperty().set(FilterState.parse("q=an"));
                    pane.table().select(1);
                });
        assertThat(pane.place(word -> new Ref("word", word)))
                .containsExactly("q=an", "word:mandel");

        ToolkitThread.run(() -> words.model.selectionProperty().set(List.of("banan", "mandel")));

        assertThat(pane.place(word -> new Ref("word", word))).containsExactly("q=an");
        assertThat(words.model.statusProperty().get()).isEqualTo("2 ord, 2 valgt");
    }

    @Test
    void whatALinkOpenedStaysInTheInspectorWhenNothingIsSelected() {
        Label one = new Label();
        Label several = new Label();
        ListInspector<String> inspector =
                new ListInspector<>(
                        word -> word,
                        id -> one.setText(id == null ? "" : id),
                        lines -> several.setText(String.join(" ", lines)),
                        one,
                        several);

        inspector.open("elsewhere");
        inspector.select(List.of());
        assertThat(one.getText()).isEqualTo("elsewhere");
        assertThat(one.isVisible()).isTrue();

        inspector.select(List.of("banan", "eple"));
        assertThat(several.getText()).isEqualTo("banan eple");
        assertThat(several.isVisible()).isTrue();
        assertThat(one.isVisible()).isFalse();

        inspector.select(List.of());
        assertThat(one.getText()).isEmpty();
        assertThat(one.isVisible()).isTrue();
    }

    private Node placeholder() {
        return ((TableView<?>) pane.table().lookup("#words")).getPlaceholder();
    }

    private ListPane<String> paneOfWords() {
        PagedTable<String> table =
                new PagedTable<>(
                        "words",
                        "Ord",
                        quiet.workplace,
                        word -> word,
                        List.of(Column.text("word", Text.verbatim("Ord"), 200, word -> word)));
        return new ListPane<>(
                quiet.workplace,
                words,
                table,
                new NoLines(
                        Text.verbatim("Ingen treff"),
                        "clear",
                        Text.verbatim("Fjern filteret"),
                        ListPaneFxTest::nothing));
    }

    private static Node nothing() {
        Label nothing = new Label();
        nothing.setId("nothing");
        return nothing;
    }

    private static final class WordList implements ListSource<String> {

        private final List<String> all = new ArrayList<>(List.of("banan", "eple", "mandel"));
        private final ListModel<String> model =
                new ListModel<>(Language.NB, (lines, chosen) -> Text.verbatim(said(lines, chosen)));
        private int asked;

        private static String said(long lines, int chosen) {
            return lines + " ord" + (chosen < 2 ? "" : ", " + chosen + " valgt");
        }

        @Override
        public List<FilterField> fields() {
            return List.of();
        }

        @Override
        public SavedViews views() {
            return new SavedViews() {
                @Override
                public List<SavedView> list() {
                    return List.of();
                }

                @Override
                public void save(String name, String text) {}

                @Override
                public void remove(String name) {}
            };
        }

        @Override
        public RowSource<String> lines() {
            String part = model.stateProperty().get().words();
            asked++;
            return order -> Rows.of(all.stream().filter(word -> word.contains(part)).toList());
        }

        @Override
        public ListModel<String> model() {
            return model;
        }
    }
}
