package no.rettesnor.uikit.filter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.QuietWorkplace;
import no.rettesnor.uikit.ToolkitThread;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FilterBarFxTest {

    private final QuietWorkplace quiet = new QuietWorkplace();
    private final MemoryViews views = new MemoryViews();

    @Test
    void chipsFollowTheStateAndTheirCrossRemovesThem() {
        ToolkitThread.run(
                () -> {
                    FilterBar bar = bar();
                    bar.stateProperty().set(FilterState.parse("severity=HIGH&late=yes"));
                    Button chip = find(bar, "filter-severity");
                    assertThat(chip.getText()).isEqualTo("Alvor: Høy");
                    Button remove = find(bar, "filter-severity-remove");
                    assertThat(remove.getAccessibleText()).isEqualTo("Fjern filteret Alvor: Høy");
                    remove.fire();
                    assertThat(bar.stateProperty().get().toText()).isEqualTo("late=yes");
                    Button clear = find(bar, "filter-clear");
                    clear.fire();
                    assertThat(bar.stateProperty().get().isEmpty()).isTrue();
                });
    }

    @Test
    void aFlagIsOnAsSoonAsItIsAddedAndOffersItselfNoMore() {
        ToolkitThread.run(
                () -> {
                    FilterBar bar = bar();
                    MenuButton add = find(bar, "filter-add");
                    fire(add.getItems(), "filter-add-late");
                    assertThat(bar.stateProperty().get().toText()).isEqualTo("late=yes");
                    assertThat(add.getItems())
                            .extracting(MenuItem::getId)
                            .containsExactly("filter-add-severity");
                });
    }

    @Test
    void enterInTheSearchFieldSearchesAtOnce() {
        ToolkitThread.run(
                () -> {
                    FilterBar bar = bar();
                    TextField search = find(bar, "filter-search");
                    search.setText(" fall ");
                    search.fireEvent(new ActionEvent());
                    assertThat(bar.stateProperty().get().words()).isEqualTo("fall");
                    assertThat(bar.inWords()).isEqualTo("Søk: «fall»");
                });
    }

    @Test
    void aFilterIsSavedUnderANameAndFoundAgain() {
        ToolkitThread.run(
                () -> {
                    FilterBar bar = bar();
                    bar.stateProperty().set(FilterState.parse("severity=HIGH"));
                    MenuButton menu = find(bar, "filter-views");
                    menu.getOnShowing().handle(null);
                    quiet.answer = "Alvorlige";
                    fire(menu.getItems(), "views-save");
                    assertThat(views.list())
                            .containsExactly(
                                    new SavedViews.SavedView("Alvorlige", "severity=HIGH"));
                    bar.stateProperty().set(FilterState.EMPTY);
                    menu.getOnShowing().handle(null);
                    menu.getItems().getFirst().fire();
                    assertThat(bar.stateProperty().get().toText()).isEqualTo("severity=HIGH");
                });
    }

    private FilterBar bar() {
        return new FilterBar(
                quiet.workplace,
                List.of(
                        FilterField.choice(
                                "severity",
                                Text.verbatim("Alvor"),
                                () -> List.of(new FilterOption("HIGH", "Høy"))),
                        FilterField.flag("late", Text.verbatim("Over fristen"))),
                views);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <N extends Node> N find(Node root, String id) {
        return (N) root.lookup("#" + id);
    }

    private static void fire(List<MenuItem> items, String id) {
        items.stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
    }

    private static final class MemoryViews implements SavedViews {
        private final List<SavedView> kept = new ArrayList<>();

        @Override
        public List<SavedView> list() {
            return kept;
        }

        @Override
        public void save(String name, String text) {
            kept.add(new SavedView(name, text));
        }

        @Override
        public void remove(String name) {
            kept.removeIf(view -> view.name().equals(name));
        }
    }
}
