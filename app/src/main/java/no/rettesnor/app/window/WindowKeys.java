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

    WindowKeys(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    void pressed(KeyEvent event) {
        boolean altGr = event.isControlDown() && event.isAltDown();
        if (altGr || belongsToField(event)) {
            return;
        }
        KeyEvent meant = event.isShortcutDown() ? asMeant(event) : event;
        // A page may give one key to two commands of which only one can be done at a time.
        List<Command> matching =
                commands.get().stream()
                        .filter(
                                command ->
                                        command.shortcut() != null
                                                && command.shortcut().match(meant))
                        .toList();
        if (!matching.isEmpty()) {
            matching.stream()
                    .filter(command -> command.enabled().get())
                    .findFirst()
                    .ifPresent(Command::invoke);
            event.consume();
        }
    }

    /// Plus, minus and the digits lie on different keys in different countries, with Shift or
    /// without, and on the number pad, too: what stands on the key counts. A
    /// `KeyCharacterCombination` would say the same, but not every platform can.
    private static KeyEvent asMeant(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ADD || event.getText().equals("+")) {
            return as(event, KeyCode.PLUS, false);
        }
        if (code == KeyCode.SUBTRACT || event.getText().equals("-")) {
            return as(event, KeyCode.MINUS, false);
        }
        if (code.isKeypadKey() && code.isDigitKey()) {
            String name = code.getName();
            KeyCode above = KeyCode.getKeyCode(name.substring(name.length() - 1));
            return as(event, above, event.isShiftDown());
        }
        return event;
    }

    private static KeyEvent as(KeyEvent event, KeyCode code, boolean shift) {
        return new KeyEvent(
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                shift,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }

    private static boolean belongsToField(KeyEvent event) {
        boolean isUndo = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        boolean isRedo = event.isShortcutDown() && event.getCode() == KeyCode.Y;
        return event.getTarget() instanceof TextInputControl field
                && ((isUndo && field.isUndoable()) || (isRedo && field.isRedoable()));
    }
}
