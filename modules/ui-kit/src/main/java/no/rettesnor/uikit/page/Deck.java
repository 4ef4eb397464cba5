package no.rettesnor.uikit.page;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Several panes in one place, of which one is shown. The first, until told otherwise.
public final class Deck extends StackPane {

    public Deck(Node... panes) {
        getChildren().addAll(panes);
        if (panes.length > 0) {
            show(panes[0]);
        }
    }

    /// Shows that one and hides the others.
    public void show(Node pane) {
        for (Node each : getChildren()) {
            each.setVisible(each.equals(pane));
            each.setManaged(each.equals(pane));
        }
    }
}
