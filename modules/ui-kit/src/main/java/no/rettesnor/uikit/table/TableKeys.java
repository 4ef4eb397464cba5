package no.rettesnor.uikit.table;

import javafx.scene.input.KeyEvent;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.texts.UiTexts;

import java.util.List;

/// What keys do in a table, both for the table and for those who explain it.
final class TableKeys {

    private final List<Command> commands;

    TableKeys(Runnable open, Runnable copy, Runnable selectAll) {
        Text opening = UiTexts.text("table.open");
        commands =
                List.of(
                        key("table.open", opening, "Enter", open),
                        key("table.edit", opening, "F2", open),
                        key("table.copy", UiTexts.text("table.copy"), "Shortcut+C", copy),
                        key("table.all", UiTexts.text("table.all"), "Shortcut+A", selectAll));
    }

    List<Command> commands() {
        return commands;
    }

    void pressed(KeyEvent event) {
        for (Command command : commands) {
            if (command.shortcut() != null && command.shortcut().match(event)) {
                command.invoke();
                event.consume();
                return;
            }
        }
    }

    private static Command key(String id, Text name, String keys, Runnable run) {
        return Command.of(id, name, UiTexts.text("table.place"), run).shortcut(keys);
    }
}
