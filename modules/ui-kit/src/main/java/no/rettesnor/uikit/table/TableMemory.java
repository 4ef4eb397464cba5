package no.rettesnor.uikit.table;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Keeps how the user has arranged a table, at each change, and brings it back when the table is
/// made again. What has never been touched is not kept, and follows the program.
final class TableMemory<T> {

    private final TableView<@Nullable T> table;
    private final TableColumns<T> columns;
    private final Map<String, String> kept;
    private final Arrangement delivered;
    private boolean arranging;

    /// @param kept arrangements by the tables' ids
    TableMemory(TableView<@Nullable T> table, TableColumns<T> columns, Map<String, String> kept) {
        this.table = table;
        this.columns = columns;
        this.kept = kept;
        this.delivered = columns.arrangement();
        String text = kept.get(table.getId());
        if (text != null) {
            arrange(Arrangement.parse(text));
        }
        InvalidationListener changed = observable -> changed();
        table.getColumns().addListener(changed);
        table.getSortOrder().addListener(changed);
        for (TableColumn<@Nullable T, ?> column : table.getColumns()) {
            column.visibleProperty().addListener(changed);
            column.sortTypeProperty().addListener(changed);
        }
        columns.onWidened(this::changed);
    }

    /// Columns, widths and order as the program comes with them.
    void reset() {
        arrange(delivered);
        kept.remove(table.getId());
    }

    private void arrange(Arrangement arrangement) {
        arranging = true;
        columns.arrange(arrangement.columns());
        List<TableColumn<@Nullable T, ?>> order = columns.sorted(arrangement.order());
        if (!table.getSortOrder().equals(order)) {
            table.getSortOrder().setAll(order);
        }
        arranging = false;
    }

    private void changed() {
        if (!arranging) {
            kept.put(table.getId(), columns.arrangement().toText());
        }
    }
}
