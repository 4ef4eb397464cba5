package no.rettesnor.uikit.table;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns of a table: made from their descriptions, as wide as the text is large, and arranged
/// by the user. The widest column takes what room is left.
final class TableColumns<T> {

    private static final double BODY = 14;
    private static final double ROW = 32;
    private static final double SCROLL_BAR = 18;
    private static final double NARROWEST = 48;

    private final TableView<@Nullable T> table;
    private final List<Column<T>> described;
    private final Map<String, TableColumn<@Nullable T, T>> byId = new HashMap<>();
    private final Label ruler = new Label();
    private final Column<T> widest;

    /// Widths that the user has chosen, in pixels at 100 % text.
    private final Map<String, Double> chosen = new HashMap<>();

    private Runnable onWidened = () -> {};

    TableColumns(TableView<@Nullable T> table, List<Column<T>> described, Language language) {
        this.table = table;
        this.described = List.copyOf(described);
        this.widest =
                described.stream()
                        .max((one, other) -> Double.compare(one.width(), other.width()))
                        .orElseThrow(() -> new IllegalArgumentException("A table needs columns"));
        for (Column<T> column : this.described) {
            TableColumn<@Nullable T, T> made = make(column, language);
            byId.put(column.id(), made);
            table.getColumns().add(made);
        }
        table.setColumnResizePolicy(
                asked -> {
                    boolean done = TableView.UNCONSTRAINED_RESIZE_POLICY.call(asked);
                    if (asked.getColumn() != null && asked.getDelta() != 0) {
                        widened(asked.getColumn());
                    }
                    return done;
                });
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener((observable, old, now) -> scale());
        table.widthProperty().addListener((observable, old, now) -> fill());
        scale();
    }

    /// An invisible label that tells how large the text is.
    Node ruler() {
        return ruler;
    }

    List<Column<T>> described() {
        return described;
    }

    TableColumn<@Nullable T, T> column(String id) {
        TableColumn<@Nullable T, T> found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No column " + id);
        }
        return found;
    }

    /// The columns on screen, from left to right.
    List<Column<T>> shown() {
        List<Column<T>> shown = new ArrayList<>();
        for (TableColumn<@Nullable T, ?> column : table.getVisibleLeafColumns()) {
            described.stream()
                    .filter(c -> c.id().equals(column.getId()))
                    .findFirst()
                    .ifPresent(shown::add);
        }
        return shown;
    }

    Optional<String> sortKey(TableColumn<?, ?> column) {
        return described.stream()
                .filter(c -> c.id().equals(column.getId()))
                .findFirst()
                .map(Column::sortKey);
    }

    /// Called when the user has made a column wider or narrower.
    void onWidened(Runnable listener) {
        onWidened = listener;
    }

    Arrangement arrangement() {
        List<Arrangement.Placed> placed =
                table.getColumns().stream()
                        .map(
                                c ->
                                        new Arrangement.Placed(
                                                c.getId(),
                                                c.isVisible(),
                                                (int)
                                                        Math.rint(
                                                                chosen.getOrDefault(
                                                                        c.getId(), 0.0))))
                        .toList();
        List<Arrangement.Sorted> order =
                table.getSortOrder().stream()
                        .map(
                                c ->
                                        new Arrangement.Sorted(
                                                c.getId(),
                                                c.getSortType() == TableColumn.SortType.ASCENDING))
                        .toList();
        return new Arrangement(placed, order);
    }

    /// Puts the columns in that order; those it does not know come last, as they were.
    void arrange(List<Arrangement.Placed> placed) {
        List<TableColumn<@Nullable T, ?>> ordered = new ArrayList<>();
        chosen.clear();
        for (Arrangement.Placed one : placed) {
            TableColumn<@Nullable T, T> column = byId.get(one.id());
            if (column != null && !ordered.contains(column)) {
                column.setVisible(one.shown());
                ordered.add(column);
                if (one.width() > 0) {
                    chosen.put(one.id(), (double) one.width());
                }
            }
        }
        table.getColumns().stream()
                .filter(c -> !ordered.contains(c))
                .toList()
                .forEach(ordered::add);
        if (!table.getColumns().equals(ordered)) {
            table.getColumns().setAll(ordered);
        }
        scale();
    }

    /// The columns to sort by, each turned the way it says.
    List<TableColumn<@Nullable T, ?>> sorted(List<Arrangement.Sorted> order) {
        List<TableColumn<@Nullable T, ?>> sorted = new ArrayList<>();
        for (Arrangement.Sorted one : order) {
            TableColumn<@Nullable T, T> column = byId.get(one.id());
            if (column != null && column.isSortable()) {
                column.setSortType(
                        one.ascending()
                                ? TableColumn.SortType.ASCENDING
                                : TableColumn.SortType.DESCENDING);
                sorted.add(column);
            }
        }
        return sorted;
    }

    private void widened(TableColumn<?, ?> column) {
        chosen.put(column.getId(), column.getWidth() / factor());
        onWidened.run();
    }

    private TableColumn<@Nullable T, T> make(Column<T> column, Language language) {
        TableColumn<@Nullable T, T> made = new TableColumn<>(column.title().in(language));
        made.setId(column.id());
        made.setSortable(column.sortKey() != null);
        made.setVisible(column.shown());
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(any -> new ColumnCell<>(column));
        made.visibleProperty().addListener((observable, old, now) -> fill());
        if (column.align() == Column.Align.RIGHT) {
            made.getStyleClass().add("number");
        }
        return made;
    }

    private double factor() {
        return ruler.getFont().getSize() / BODY;
    }

    private void scale() {
        table.setFixedCellSize(Math.rint(ROW * factor()));
        for (Column<T> column : described) {
            TableColumn<@Nullable T, T> made = column(column.id());
            made.setMinWidth(Math.min(NARROWEST, column.width()) * factor());
            made.setPrefWidth(chosen.getOrDefault(column.id(), column.width()) * factor());
        }
        fill();
    }

    /// A width that the user has chosen stands, also where that leaves room.
    private void fill() {
        if (chosen.containsKey(widest.id())) {
            return;
        }
        TableColumn<@Nullable T, T> flexible = column(widest.id());
        double others = 0;
        for (TableColumn<@Nullable T, ?> column : table.getVisibleLeafColumns()) {
            others += column.equals(flexible) ? 0 : column.getWidth();
        }
        double room = table.getWidth() - others - SCROLL_BAR * factor();
        double smallest = widest.width() * factor();
        if (table.getWidth() > 0) {
            flexible.setPrefWidth(Math.max(smallest, room));
        }
    }
}
