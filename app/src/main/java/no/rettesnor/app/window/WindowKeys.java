package no.rettesnor.app.window;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.uikit.Command;

import java.util.List;
import java.util.function.Supplier;

/// Turns keys into commands, before the control with the caret sees them. Two exceptions: what is
/// typed with AltGr is never a shortcut, and undo inside a field first takes back what was typed
/// there.
final class WindowKeys {

    private final Supplier<List<Command>> commands;
    private final TextSize size;

    WindowKeys(Supplier<List<Command>> commands, TextSize size) {
        this.commands = commands;
        this.size = size;
    }

    void pressed(KeyEvent event) {
        boolean altGr = event.isControlDown() && event.isAltDown();
        if (altGr || belongsToField(event)) {
            return;
        }
        if (event.isShortcutDown() && isZoom(event.getCode())) {
            event.consume();
            return;
        }
        for (Command command : commands.get()) {
            if (command.shortcut() != null && command.shortcut().match(event)) {
                command.invoke();
                event.consume();
                return;
            }
        }
    }

    /// The number pad's keys have no characters of their own that a combination could name.
    private boolean isZoom(KeyCode code) {
        switch (code) {
            case ADD -> size.larger();
            case SUBTRACT -> size.smaller();
            case NUMPAD0 -> size.normal();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean belongsToField(KeyEvent event) {
        boolean isUndo = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        boolean isRedo = event.isShortcutDown() && event.getCode() == KeyCode.Y;
        return event.getTarget() instanceof TextInputControl field
                && ((isUndo && field.isUndoable()) || (isRedo && field.isRedoable()));
    }
}
