package no.rettesnor.app.window;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// Who works here, and what concerns the user rather than the page.
final class UserMenu extends MenuButton {

    /// @param more what else stands in the menu
    UserMenu(Workplace workplace, Settings settings, List<Command> more) {
        setId("user-menu");
        getStyleClass().add("flat");
        setMnemonicParsing(false);
        setGraphic(Icons.of(MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE));
        textProperty().bind(settings.userNameProperty());
        accessibleTextProperty()
                .bind(
                        settings.userNameProperty()
                                .map(name -> workplace.say(WindowTexts.text("header.user", name))));
        MenuItem open = new MenuItem(workplace.say(WindowTexts.text("settings.title")));
        open.setId("open-settings");
        open.setGraphic(Icons.of(MaterialDesignC.COG_OUTLINE));
        open.setOnAction(event -> workplace.navigation().open(WindowFrame.SETTINGS, ""));
        getItems().add(open);
        for (Command command : more) {
            MenuItem item = new MenuItem(workplace.say(command.name()));
            item.setId("open-" + command.id());
            item.setAccelerator(command.shortcut());
            item.setOnAction(event -> command.invoke());
            getItems().add(item);
        }
    }
}
