package no.rettesnor.uikit.table;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table over a list of any length: it keeps a few pages, loads in the background, and lets the
/// source sort and filter. Several rows can be selected; Enter and double-click open, see [#keys].
/// Columns, widths and order stay as the user has arranged them.
///
/// @param <T> a row; a value with an id
public final class PagedTable<T> extends StackPane {

    /// Most rows that can be selected at once; more is a filter's work.
    public static final int MOST_SELECTED = 10_000;

    private final Workplace workplace;
    private final Function<? super T, String> idOf;
    private final TableView<@Nullable T> table = new TableView<>();
    private final TableColumns<T> columns;
    private final TableMenu<T> menu;
    private final SelectedRows<T> selected;
    private final TableKeys keys;
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<List<Sort>> order = new ReadOnlyObjectWrapper<>(List.of());
    private RowSource<T> source = any -> Rows.of(List.of());
    private Rows<T> rows = Rows.of(List.of());
    private WindowedList<T> list;
    private Consumer<? super T> onOpen = row -> {};
    private Node emptyState = new Label();
    private TaskExecutor.@Nullable Cancellation loading;
    private @Nullable String wanted;
    private long generation;
    private long answered;
    private boolean installing;

    /// @param id the table's node id
    /// @param name what a screen reader calls the table
    /// @param idOf a row's id, by which a selection survives a change of the list
    public PagedTable(
            String id,
            String name,
            Workplace workplace,
            Function<? super T, String> idOf,
            List<Column<T>> columns) {
        this.workplace = workplace;
        this.idOf = idOf;
        this.selected = new SelectedRows<>(workplace.tasks());
        this.list = listOf(rows, 0);
        this.keys = new TableKeys(this::openFocused, this::copy, this::selectAll);
        table.setId(id);
        table.setAccessibleText(name);
        table.setItems(list);
        table.setPlaceholder(new Label());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> row());
        table.setSortPolicy(view -> sorted());
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> selectionChanged());
        this.columns = new TableColumns<>(table, columns, workplace.language());
        TableMemory<T> memory = new TableMemory<>(table, this.columns, workplace.arrangements());
        this.menu = new TableMenu<>(this.columns, workplace.language(), this::copy, memory::reset);
        table.setContextMenu(menu.menu());
        getStyleClass().add("paged-table");
        getChildren().addAll(this.columns.ruler(), table);
    }

    /// Shows a source's rows from the top, in the order chosen in the header. What is shown stays
    /// until the first of them have come.
    public void show(RowSource<T> newSource) {
        source = newSource;
        load(0);
    }

    /// Asks the source again, where the user stands, with the same rows selected.
    public void refresh() {
        load(firstLine());
    }

    /// Asks another source, where the user stands, with the same rows selected.
    public void refresh(RowSource<T> newSource) {
        source = newSource;
        refresh();
    }

    /// How many rows the source has now.
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The selected rows, in the table's order.
    public ReadOnlyObjectProperty<List<T>> selectionProperty() {
        return selected.property();
    }

    /// The order the user has chosen, for exports that should match the screen.
    public ReadOnlyObjectProperty<List<Sort>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// What Enter and a double-click do.
    public void onOpen(Consumer<? super T> action) {
        onOpen = action;
    }

    /// What is shown when there are no rows, usually an `EmptyState`.
    public void emptyState(Node node) {
        emptyState = node;
        if (generation > 0 && !isLoading()) {
            table.setPlaceholder(node);
        }
    }

    /// What can be done with the selected rows; the context menu offers it above "Copy".
    public void rowCommands(List<Command> commands) {
        menu.commands(commands);
    }

    /// What keys do while the caret is in the table, for [no.rettesnor.uikit.View#keys].
    public List<Command> keys() {
        return keys.commands();
    }

    /// Selects the line and scrolls to it.
    public void select(int line) {
        table.getSelectionModel().clearAndSelect(line);
        // Some rows before it are worth seeing; after that the row itself, which near the end of a
        // million rows the first step may leave beneath the edge.
        table.scrollTo(Math.max(0, line - 3));
        table.layout();
        table.scrollTo(line);
    }

    /// Selects the row with that id, if the source can say where it is; after the rows have come,
    /// when they are on their way.
    public void selectId(String id) {
        if (isLoading()) {
            wanted = id;
            return;
        }
        Rows<T> asked = rows;
        workplace
                .tasks()
                .submit(
                        BackgroundTask.of(
                                        UiTexts.text("table.loading"), monitor -> asked.indexOf(id))
                                .onSuccess(line -> line.ifPresent(found -> select((int) found))));
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /// Copies the selected rows as a table for Word, Excel and plain text.
    public void copy() {
        List<Column<T>> shown = columns.shown();
        List<List<String>> cells =
                selected.property().get().stream()
                        .map(row -> shown.stream().map(c -> c.value().apply(row)).toList())
                        .toList();
        if (!cells.isEmpty()) {
            List<String> head = shown.stream().map(c -> workplace.say(c.title())).toList();
            new TableCopy(head, cells).toClipboard();
        }
    }

    private void load(long firstLine) {
        generation++;
        long mine = generation;
        if (loading != null) {
            loading.cancel();
        }
        RowSource<T> asked = source;
        List<Sort> by = order.get();
        Set<String> ids = selected.property().get().stream().map(idOf).collect(Collectors.toSet());
        loading =
                workplace
                        .tasks()
                        .submit(
                                BackgroundTask.of(
                                                UiTexts.text("table.loading"),
                                                monitor ->
                                                        Snapshot.read(
                                                                asked.rows(by),
                                                                firstLine,
                                                                ids,
                                                                idOf,
                                                                monitor))
                                        .onSuccess(snapshot -> install(snapshot, mine, firstLine))
                                        .onFailure(failure -> failed(failure, mine)));
    }

    private boolean isLoading() {
        return answered < generation;
    }

    private void failed(Throwable failure, long mine) {
        answered = Math.max(answered, mine);
        wanted = null;
        workplace.dialogs().problem(failure);
    }

    private void install(Snapshot<T> snapshot, long mine, long firstLine) {
        if (mine != generation) {
            return;
        }
        answered = mine;
        list.abandon();
        rows = snapshot.rows();
        list = listOf(rows, snapshot.count());
        snapshot.pages().forEach(list::keep);
        installing = true;
        table.getSelectionModel().clearSelection();
        table.setItems(list);
        table.setPlaceholder(emptyState);
        if (firstLine == 0 && list.size() > 0) {
            table.scrollTo(0);
        }
        select(snapshot.selected());
        installing = false;
        count.set(snapshot.count());
        selectionChanged();
        String id = wanted;
        wanted = null;
        if (id != null) {
            selectId(id);
        }
    }

    private void select(List<Integer> lines) {
        if (!lines.isEmpty()) {
            int[] rest = lines.stream().skip(1).mapToInt(Integer::intValue).toArray();
            table.getSelectionModel().selectIndices(lines.getFirst(), rest);
        }
    }

    private WindowedList<T> listOf(Rows<T> content, long length) {
        return new WindowedList<>(
                content, length, workplace.tasks(), table::refresh, workplace.dialogs()::problem);
    }

    private boolean sorted() {
        List<Sort> chosen = new ArrayList<>();
        for (TableColumn<@Nullable T, ?> column : table.getSortOrder()) {
            columns.sortKey(column)
                    .ifPresent(
                            key ->
                                    chosen.add(
                                            new Sort(
                                                    key,
                                                    column.getSortType()
                                                            == TableColumn.SortType.ASCENDING)));
        }
        if (!chosen.equals(order.get())) {
            order.set(List.copyOf(chosen));
            // An order from the settings is there before the first rows are asked for.
            if (generation > 0) {
                load(0);
            }
        }
        return true;
    }

    private void selectionChanged() {
        if (!installing) {
            selected.changed(table.getSelectionModel().getSelectedIndices(), list, rows);
        }
    }

    private void openFocused() {
        T row = list.peek(table.getFocusModel().getFocusedIndex());
        if (row != null) {
            onOpen.accept(row);
        }
    }

    private void selectAll() {
        if (list.size() > MOST_SELECTED) {
            workplace.notifications().tell(UiTexts.text("table.too-many", MOST_SELECTED));
        } else if (list.size() > 0) {
            table.getSelectionModel().selectIndices(0, IntStream.range(1, list.size()).toArray());
        }
    }

    private TableRow<@Nullable T> row() {
        TableRow<@Nullable T> row = new TableRow<>();
        row.setOnMouseClicked(
                event -> {
                    T item = row.getItem();
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2
                            && item != null) {
                        onOpen.accept(item);
                    }
                });
        return row;
    }

    private int firstLine() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            return first == null ? 0 : first.getIndex();
        }
        return 0;
    }
}
