package no.rettesnor.uikit.page;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.texts.UiTexts;
import no.rettesnor.uikit.theme.Icons;

import java.util.List;

/// The toolbar of a page: its commands as buttons, and the lesser ones in a menu.
public final class CommandBar extends HBox {

    public CommandBar(Language language, List<Command> commands) {
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        MenuButton more = new MenuButton(UiTexts.text("commands.more").in(language));
        more.setId("commands-more");
        for (Command command : commands) {
            switch (command.prominence()) {
                case PRIMARY, PRIMARY_HERE, TOOLBAR -> getChildren().add(button(language, command));
                case MENU -> more.getItems().add(item(language, command));
                case SEARCH -> {}
            }
        }
        if (!more.getItems().isEmpty()) {
            getChildren().add(more);
        }
    }

    /// A button that does the command; keys in the tooltip.
    public static Button button(Language language, Command command) {
        Button button = new Button(command.name().in(language));
        button.setId(command.id());
        button.setMnemonicParsing(false);
        if (command.icon() != null) {
            button.setGraphic(Icons.of(command.icon()));
        }
        if (command.prominence() == Command.Prominence.PRIMARY) {
            button.getStyleClass().add("accent");
        }
        if (command.prominence() == Command.Prominence.PRIMARY_HERE) {
            button.getStyleClass().add("accent");
            button.visibleProperty().bind(command.enabled());
            button.managedProperty().bind(command.enabled());
        }
        if (command.shortcut() != null) {
            button.setTooltip(new Tooltip(Shortcuts.inWords(command.shortcut())));
        }
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> command.invoke());
        return button;
    }

    /// A menu item that does the command.
    public static MenuItem item(Language language, Command command) {
        MenuItem item = new MenuItem(command.name().in(language));
        item.setId(command.id());
        item.setMnemonicParsing(false);
        if (command.icon() != null) {
            item.setGraphic(Icons.of(command.icon()));
        }
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(event -> command.invoke());
        return item;
    }
}
