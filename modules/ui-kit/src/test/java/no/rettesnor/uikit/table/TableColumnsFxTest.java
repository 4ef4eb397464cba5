package no.rettesnor.uikit.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import no.rettesnor.uikit.QuietWorkplace;
import no.rettesnor.uikit.ToolkitThread;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// How the columns lie: as they were left, and as the user lays them now.
class TableColumnsFxTest {

    private final QuietWorkplace quiet = new QuietWorkplace();
    private final Stage stage = ToolkitThread.call(Stage::new);

    @AfterEach
    void close() {
        ToolkitThread.run(stage::hide);
    }

    @Test
    void columnsAreArrangedAsTheyWereLeft() {
        quiet.arrangements.put("rows", "length:0,gone:1,name:1:250|name:desc");
        PagedTable<String> table = shown();
        ToolkitThread.run(
                () -> {
                    TableView<@Nullable String> view = view(table);
                    assertThat(view.getColumns())
                            .extracting(TableColumnBase::getId)
                            .containsExactly("length", "name");
                    assertThat(view.getVisibleLeafColumns()).hasSize(1);
                    assertThat(view.getColumns().getLast().getPrefWidth())
                            .isEqualTo(250 * textFactor());
                    assertThat(table.orderProperty().get())
                            .containsExactly(new Sort("name", false));
                });
    }

    @Test
    void whatTheUserArrangesIsKeptAndCanBeReset() {
        PagedTable<String> table = shown();
        ToolkitThread.run(
                () -> {
                    TableView<@Nullable String> view = view(table);
                    assertThat(quiet.arrangements).as("nothing is touched yet").isEmpty();
                    TableColumn<@Nullable String, ?> name = view.getColumns().getFirst();
                    double wide = name.getWidth();
                    view.resizeColumn(name, 30);
                    view.getColumns().getLast().setVisible(false);
                    view.getSortOrder().add(name);
                    long width = Math.round((wide + 30) / textFactor());
                    assertThat(quiet.arrangements)
                            .containsEntry("rows", "name:1:" + width + ",length:0|name:asc");
                    assertThat(name.getWidth()).as("is not filled again").isEqualTo(wide + 30);
                    item(view.getContextMenu().getItems(), "table-columns-reset").fire();
                    assertThat(quiet.arrangements).isEmpty();
                    assertThat(view.getVisibleLeafColumns()).hasSize(2);
                    assertThat(table.orderProperty().get()).isEmpty();
                });
    }

    private PagedTable<String> shown() {
        PagedTable<String> table =
                ToolkitThread.call(
                        () -> {
                            PagedTable<String> made = NamesTable.in(quiet.workplace);
                            stage.setScene(new Scene(made, 600, 400));
                            stage.show();
                            return made;
                        });
        ToolkitThread.settle();
        return table;
    }

    @SuppressWarnings("unchecked")
    private static TableView<@Nullable String> view(PagedTable<String> table) {
        return (TableView<@Nullable String>) table.lookup("#rows");
    }

    /// Widths are kept for text of 14 pixels, whatever it is here.
    private static double textFactor() {
        return Font.getDefault().getSize() / 14;
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        for (MenuItem item : items) {
            if (id.equals(item.getId())) {
                return item;
            }
            if (item instanceof Menu menu
                    && menu.getItems().stream().anyMatch(i -> id.equals(i.getId()))) {
                return item(menu.getItems(), id);
            }
        }
        throw new AssertionError("No item " + id);
    }
}
