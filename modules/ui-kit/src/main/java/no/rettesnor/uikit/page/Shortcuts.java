package no.rettesnor.uikit.page;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.Command;

import java.util.List;

/// Keys in words, and the list of them.
public final class Shortcuts {

    private Shortcuts() {}

    /// What is printed on the keys: `Ctrl+Shift+D`, `Alt+←`.
    public static String inWords(KeyCombination keys) {
        return keys.getDisplayText()
                .replace("Left", "←")
                .replace("Right", "→")
                .replace("Plus", "+")
                .replace("Minus", "−");
    }

    /// Every command that has a key, its name beside it.
    public static Region list(Language language, List<Command> commands) {
        GridPane grid = new GridPane();
        grid.setId("shortcut-list");
        grid.getStyleClass().add("shortcut-list");
        int row = 0;
        for (Command command : commands) {
            KeyCombination keys = command.shortcut();
            if (keys != null) {
                Label name = new Label(command.name().in(language));
                GridPane.setHgrow(name, Priority.ALWAYS);
                name.setMaxWidth(Double.MAX_VALUE);
                Label place = new Label(command.place().in(language));
                place.getStyleClass().add("text-muted");
                Label key = new Label(inWords(keys));
                key.getStyleClass().add("key");
                grid.addRow(row++, name, place, key);
            }
        }
        return grid;
    }
}
