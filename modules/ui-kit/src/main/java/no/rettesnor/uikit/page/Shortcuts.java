package no.rettesnor.uikit.page;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /// Every command that has a key: under a heading for each place, the name and its keys. Two
    /// commands of one name are one with two keys.
    public static Region list(Language language, List<Command> commands) {
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        for (Command command : commands) {
            KeyCombination keys = command.shortcut();
            if (keys != null) {
                places.computeIfAbsent(command.place().in(language), any -> new LinkedHashMap<>())
                        .merge(
                                command.name().in(language),
                                inWords(keys),
                                (one, other) -> one + "  " + other);
            }
        }
        GridPane grid = new GridPane();
        grid.setId("shortcut-list");
        grid.setMinWidth(0);
        grid.getStyleClass().add("shortcut-list");
        int row = 0;
        for (Map.Entry<String, Map<String, String>> place : places.entrySet()) {
            Label heading = new Label(place.getKey());
            heading.getStyleClass().addAll("text-muted", "shortcut-place");
            grid.add(heading, 0, row++, 2, 1);
            for (Map.Entry<String, String> command : place.getValue().entrySet()) {
                Label name = new Label(command.getKey());
                name.setWrapText(true);
                name.setMinWidth(0);
                name.setMaxWidth(Double.MAX_VALUE);
                GridPane.setHgrow(name, Priority.ALWAYS);
                HBox keys = new HBox();
                keys.getStyleClass().add("shortcut-keys");
                for (String one : command.getValue().split("  ")) {
                    Label key = new Label(one);
                    key.getStyleClass().add("key");
                    key.setMinWidth(Region.USE_PREF_SIZE);
                    keys.getChildren().add(key);
                }
                keys.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(row++, name, keys);
            }
        }
        return grid;
    }
}
