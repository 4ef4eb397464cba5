package no.rettesnor.app.window;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// F6: header, navigation, content, inspector, status, and round again.
final class PaneOrder {

    private final List<Pane> panes;

    /// @param node the pane
    /// @param enter puts the caret in it
    record Pane(Node node, Runnable enter) {}

    PaneOrder(List<Pane> panes) {
        this.panes = List.copyOf(panes);
    }

    /// Moves the caret to the next pane that shows and has something to stand on.
    ///
    /// @param owner where the caret is
    /// @param by 1 for the next, −1 for the one before
    void move(@Nullable Node owner, int by) {
        int here = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (isInside(owner, panes.get(i).node())) {
                here = i;
            }
        }
        for (int i = 1; i <= panes.size(); i++) {
            Pane next = panes.get(Math.floorMod(here + i * by, panes.size()));
            boolean shows = next.node().isVisible() && next.node().getScene() != null;
            if (shows && firstFocusable(next.node()).isPresent()) {
                next.enter().run();
                return;
            }
        }
    }

    /// The first node in reading order that can take the caret.
    static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = firstFocusable(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(@Nullable Node node, Node pane) {
        Node at = node;
        while (at != null && !at.equals(pane)) {
            at = at.getParent();
        }
        return at != null;
    }
}
