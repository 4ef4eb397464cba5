package no.rettesnor.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The place of the inspector: beside the content in a wide window, over it in a narrow one. The
/// help takes the inspector's place while it is open.
final class InspectorSlot {

    private final BorderPane beside;
    private final StackPane over;
    private final StackPane frame = new StackPane();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private boolean wide = true;
    private @Nullable Node content;
    private @Nullable Node help;

    /// @param beside its right is the wide window's place
    /// @param over lies over the content
    InspectorSlot(BorderPane beside, StackPane over) {
        this.beside = beside;
        this.over = over;
        frame.setId("inspector-slot");
        frame.getStyleClass().add("inspector-slot");
        StackPane.setAlignment(frame, Pos.CENTER_RIGHT);
        open.addListener((observable, old, now) -> lay());
    }

    /// F4: shows the inspector, or puts it away.
    void toggle() {
        boolean wasHelp = isHelpOpen();
        help = null;
        open.set(wasHelp || !open.get());
        lay();
    }

    boolean isHelpOpen() {
        return help != null;
    }

    /// Shows that in the inspector's place; null gives the place back.
    void help(@Nullable Node node) {
        help = node;
        lay();
    }

    Node node() {
        return frame;
    }

    /// Shows the page's inspector; none when the page has none.
    void show(Optional<Node> inspector) {
        content = inspector.orElse(null);
        lay();
    }

    /// A narrow window begins with the inspector out of the way; F4 brings it.
    void wide(boolean isWide) {
        if (wide != isWide) {
            wide = isWide;
            open.set(isWide);
            lay();
        }
    }

    /// Puts the caret in it; the inspector, where help lies over it, comes forth.
    void inspect() {
        help = null;
        open.set(true);
        lay();
        enter();
    }

    void enter() {
        if (!frame.getChildren().isEmpty()) {
            frame.getChildren().getFirst().requestFocus();
        }
    }

    private void lay() {
        beside.setRight(null);
        over.getChildren().remove(frame);
        Node shown = help != null ? help : open.get() ? content : null;
        frame.getChildren().clear();
        if (shown != null) {
            frame.getChildren().add(shown);
            if (wide) {
                beside.setRight(frame);
            } else {
                over.getChildren().add(frame);
            }
        }
    }
}
