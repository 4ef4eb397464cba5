package no.rettesnor.uikit.table;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.texts.UiTexts;
import no.rettesnor.uikit.theme.Icons;

import java.util.List;

/// The table's context menu: what the page offers for the selected rows, copying, and which columns
/// show. The toolkit's own column button cannot be reached from the keyboard.
final class TableMenu<T> {

    private final ContextMenu menu = new ContextMenu();
    private final Language language;
    private final MenuItem copy;
    private final Menu shownColumns;

    /// @param onReset brings the columns back as they were delivered
    TableMenu(TableColumns<T> columns, Language language, Runnable onCopy, Runnable onReset) {
        this.language = language;
        copy = new MenuItem(UiTexts.text("table.copy").in(language));
        copy.setId("table-copy");
        copy.setOnAction(event -> onCopy.run());
        shownColumns = new Menu(UiTexts.text("table.columns").in(language));
        shownColumns.setId("table-columns");
        for (Column<T> column : columns.described()) {
            CheckMenuItem item = new CheckMenuItem(column.title().in(language));
            item.selectedProperty()
                    .bindBidirectional(columns.column(column.id()).visibleProperty());
            shownColumns.getItems().add(item);
        }
        MenuItem reset = new MenuItem(UiTexts.text("table.columns.reset").in(language));
        reset.setId("table-columns-reset");
        reset.setOnAction(event -> onReset.run());
        shownColumns.getItems().addAll(new SeparatorMenuItem(), reset);
        commands(List.of());
    }

    ContextMenu menu() {
        return menu;
    }

    void commands(List<Command> commands) {
        menu.getItems().clear();
        for (Command command : commands) {
            MenuItem item = new MenuItem(command.name().in(language));
            item.setId(command.id());
            if (command.icon() != null) {
                item.setGraphic(Icons.of(command.icon()));
            }
            item.disableProperty().bind(Bindings.not(command.enabled()));
            item.setOnAction(event -> command.invoke());
            menu.getItems().add(item);
        }
        if (!commands.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(copy, shownColumns);
    }
}
