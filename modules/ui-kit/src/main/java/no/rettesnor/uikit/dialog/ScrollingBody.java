package no.rettesnor.uikit.dialog;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;

/// The body of a dialog: as tall as its content while the screen has room, then it scrolls and the
/// buttons below stay in reach, at 1280 × 640 and 150 % too.
final class ScrollingBody extends ScrollPane {

    private static final double TALLEST = 480;
    private static final double NARROWEST = 420;
    private static final double WIDEST = 720;
    private static final double SCROLL_BAR = 24;

    ScrollingBody(Node content) {
        super(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("dialog-scroll");
        content.layoutBoundsProperty()
                .addListener((observable, old, now) -> grow(now.getHeight() - old.getHeight()));
    }

    /// Makes room in the window for what has come to be said beneath a field.
    private void grow(double more) {
        Window window = getScene() == null ? null : getScene().getWindow();
        double room = getViewportBounds().getHeight();
        double missing = Math.min(TALLEST, getContent().getLayoutBounds().getHeight()) - room;
        if (window != null && window.isShowing() && more > 0 && room > 0 && missing > 0) {
            window.setHeight(window.getHeight() + missing);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        // Words that wrap are as high as the width lets them.
        double known = width < 0 ? computePrefWidth(-1) : width;
        double inside = known - snappedLeftInset() - snappedRightInset();
        double wanted = getContent().prefHeight(inside) + 2;
        return Math.min(TALLEST, wanted);
    }

    @Override
    protected double computePrefWidth(double height) {
        double wanted =
                Math.max(getContent().minWidth(-1), Math.min(WIDEST, getContent().prefWidth(-1)));
        return Math.max(NARROWEST, wanted + SCROLL_BAR);
    }
}
