package no.rettesnor.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The place of the inspector: beside the content in a wide window, over it in a narrow one.
final class InspectorSlot {

    private final BorderPane beside;
    private final StackPane over;
    private final StackPane frame = new StackPane();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private boolean wide = true;
    private @Nullable Node content;

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

    BooleanProperty openProperty() {
        return open;
    }

    Node node() {
        return frame;
    }

    /// Shows the page's inspector; none when the page has none.
    void show(Optional<Node> inspector) {
        content = inspector.orElse(null);
        frame.getChildren().setAll(inspector.stream().toList());
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

    void enter() {
        if (content != null) {
            open.set(true);
            content.requestFocus();
        }
    }

    private void lay() {
        beside.setRight(null);
        over.getChildren().remove(frame);
        if (content != null && open.get()) {
            if (wide) {
                beside.setRight(frame);
            } else {
                over.getChildren().add(frame);
            }
        }
    }
}
