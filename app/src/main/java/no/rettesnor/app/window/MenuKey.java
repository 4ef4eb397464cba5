package no.rettesnor.app.window;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;

import org.jspecify.annotations.Nullable;

/// Opens the menu of what has the caret, from the keyboard. Not every platform tells the toolkit
/// that its keys for this were pressed.
final class MenuKey {

    /// How far into the node the menu opens, so that it is seen whose it is.
    private static final double IN = 24;

    private MenuKey() {}

    static void open(@Nullable Node owner) {
        Bounds bounds = owner == null ? null : owner.localToScreen(owner.getBoundsInLocal());
        if (owner != null && bounds != null) {
            double x = Math.min(IN, bounds.getWidth() / 2);
            double y = Math.min(IN, bounds.getHeight() / 2);
            Event.fireEvent(
                    owner,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            x,
                            y,
                            bounds.getMinX() + x,
                            bounds.getMinY() + y,
                            true,
                            null));
        }
    }
}
