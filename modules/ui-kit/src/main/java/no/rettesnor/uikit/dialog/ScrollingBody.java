package no.rettesnor.uikit.dialog;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The body of a dialog: as tall as its content while the screen has room, then it scrolls and the
/// buttons below stay in reach, at 1280 × 640 and 150 % too.
final class ScrollingBody extends ScrollPane {

    private static final double TALLEST = 480;
    private static final double NARROWEST = 420;
    private static final double SCROLL_BAR = 24;

    ScrollingBody(Node content) {
        super(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("dialog-scroll");
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        double wanted = getContent().prefHeight(inside) + 2;
        return Math.min(TALLEST, wanted);
    }

    @Override
    protected double computePrefWidth(double height) {
        double wanted = Math.max(getContent().minWidth(-1), getContent().prefWidth(-1));
        return Math.max(NARROWEST, wanted + SCROLL_BAR);
    }
}
