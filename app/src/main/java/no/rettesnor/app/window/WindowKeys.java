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
        if (event.isShortcutDown() && isZoom(event)) {
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

    /// By the key and by what stands on it: plus and minus lie on different keys in different
    /// countries, and on the number pad. A `KeyCharacterCombination` would say the same, but not
    /// every platform can.
    private boolean isZoom(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.PLUS || code == KeyCode.ADD || event.getText().equals("+")) {
            size.larger();
        } else if (code == KeyCode.MINUS
                || code == KeyCode.SUBTRACT
                || event.getText().equals("-")) {
            size.smaller();
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            size.normal();
        } else {
            return false;
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
