package no.rettesnor.uikit.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import no.rettesnor.uikit.QuietWorkplace;
import no.rettesnor.uikit.ToolkitThread;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

class PagedTableFxTest {

    private static final long MILLION = 1_000_000;

    private final QuietWorkplace quiet = new QuietWorkplace();
    private final List<Long> asked = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private PagedTable<String> table;
    private Stage stage;

    @BeforeEach
    void show() {
        table = ToolkitThread.call(() -> NamesTable.in(quiet.workplace));
        table.onOpen(opened::add);
        stage =
                ToolkitThread.call(
                        () -> {
                            Stage shown = new Stage();
                            shown.setScene(new Scene(table, 600, 400));
                            shown.show();
                            return shown;
                        });
        ToolkitThread.settle();
    }

    @AfterEach
    void close() {
        ToolkitThread.run(stage::hide);
    }

    @Test
    void aMillionRowsAreShownFromAFewPagesAndTheLastRowIsReached() {
        ToolkitThread.run(() -> table.show(order -> rows(MILLION, "row ")));
        ToolkitThread.settle();
        assertThat(table.countProperty().get()).isEqualTo(MILLION);
        ToolkitThread.run(() -> table.select((int) MILLION - 1));
        settleLayout();
        assertThat(table.selectionProperty().get()).containsExactly("row 999999");
        assertThat(lastVisible((int) MILLION - 1)).isEqualTo((int) MILLION - 1);
        assertThat(asked).hasSizeLessThan(8);
    }

    @Test
    void jumpingAboutKeepsNoMoreThanAFewPages() {
        ToolkitThread.run(() -> table.show(order -> rows(MILLION, "row ")));
        for (int jump = 0; jump < 40; jump++) {
            int line = jump * 25_000;
            ToolkitThread.run(() -> view().scrollTo(line));
            settleLayout();
        }
        WindowedList<?> list = (WindowedList<?>) view().getItems();
        int kept = 0;
        for (int line = 0; line < MILLION; line += WindowedList.PAGE) {
            kept += list.peek(line) == null ? 0 : 1;
        }
        assertThat(kept).isLessThanOrEqualTo(12);
    }

    @Test
    void theSameRowsStaySelectedWhenTheListChanges() {
        ToolkitThread.run(() -> table.show(order -> rows(1000, "row ")));
        ToolkitThread.settle();
        ToolkitThread.run(() -> view().getSelectionModel().selectIndices(3, 5));
        assertThat(table.selectionProperty().get()).containsExactly("row 3", "row 5");
        ToolkitThread.run(
                () -> {
                    shift = 2;
                    table.refresh();
                });
        ToolkitThread.settle();
        assertThat(table.selectionProperty().get()).containsExactly("row 3", "row 5");
        List<Integer> lines =
                ToolkitThread.call(
                        () -> List.copyOf(view().getSelectionModel().getSelectedIndices()));
        assertThat(lines).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void aHeaderAsksTheSourceToSort() {
        List<List<Sort>> orders = new ArrayList<>();
        ToolkitThread.run(
                () -> {
                    table.show(
                            order -> {
                                orders.add(order);
                                return rows(10, "row ");
                            });
                    TableColumn<?, ?> name = view().getColumns().getFirst();
                    name.setSortType(TableColumn.SortType.DESCENDING);
                    sortBy();
                });
        assertThat(orders).containsExactly(List.of(), List.of(new Sort("name", false)));
        assertThat(table.orderProperty().get()).containsExactly(new Sort("name", false));
    }

    @Test
    void enterOpensAndCopyTakesTheSelectedRowsWithTheirHeader() {
        ToolkitThread.run(() -> table.show(order -> rows(10, "row ")));
        ToolkitThread.settle();
        String copied =
                ToolkitThread.call(
                        () -> {
                            view().getSelectionModel().select(4);
                            view().getFocusModel().focus(4);
                            press(KeyCode.ENTER, false);
                            press(KeyCode.C, true);
                            return Clipboard.getSystemClipboard().getString();
                        });
        assertThat(opened).containsExactly("row 4");
        assertThat(copied).isEqualTo("Navn\tLengde\nrow 4\t5\n");
    }

    @Test
    void allAreSelectedOnlyWhileTheyAreNotTooMany() {
        ToolkitThread.run(() -> table.show(order -> rows(450, "row ")));
        ToolkitThread.run(() -> press(KeyCode.A, true));
        ToolkitThread.settle();
        assertThat(table.selectionProperty().get()).hasSize(450);
        ToolkitThread.run(() -> table.show(order -> rows(MILLION, "row ")));
        ToolkitThread.run(() -> press(KeyCode.A, true));
        assertThat(quiet.said).hasSize(1);
        assertThat(quiet.said.getFirst()).contains("10 000".replace(' ', '\u00a0'));
    }

    @Test
    void aSourceThatFailsIsToldAndTheOldRowsStay() {
        ToolkitThread.run(
                () -> {
                    table.show(order -> rows(10, "row "));
                    table.show(
                            order -> {
                                throw new IllegalStateException("disk");
                            });
                });
        assertThat(quiet.said).containsExactly("disk");
        assertThat(table.countProperty().get()).isEqualTo(10);
    }

    private int shift;

    private Rows<String> rows(long count, String name) {
        int skipped = shift;
        return new Rows<>() {
            @Override
            public long count() {
                return count;
            }

            @Override
            public List<String> page(long offset, int size) {
                asked.add(offset);
                return LongStream.range(offset, Math.min(count, offset + size))
                        .mapToObj(i -> name + (i + skipped))
                        .toList();
            }

            @Override
            public OptionalLong indexOf(String id) {
                return OptionalLong.of(Long.parseLong(id.substring(name.length())) - skipped);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private TableView<String> view() {
        return (TableView<String>) table.lookup("#rows");
    }

    private void sortBy() {
        view().getSortOrder().setAll(List.of(view().getColumns().getFirst()));
    }

    @SuppressWarnings("unchecked")
    private VirtualFlow<? extends IndexedCell<?>> flow() {
        return (VirtualFlow<? extends IndexedCell<?>>) view().lookup(".virtual-flow");
    }

    /// The flow needs some passes of layout to reach a far row; how many is the toolkit's matter.
    private int lastVisible(int expected) {
        int last = -1;
        for (int turn = 0; turn < 20 && last != expected; turn++) {
            settleLayout();
            last = ToolkitThread.call(() -> flow().getLastVisibleCell().getIndex());
        }
        return last;
    }

    private void settleLayout() {
        for (int turn = 0; turn < 3; turn++) {
            ToolkitThread.run(
                    () -> {
                        table.applyCss();
                        table.layout();
                    });
        }
    }

    private void press(KeyCode key, boolean control) {
        Event.fireEvent(
                view(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }
}
