package no.rettesnor.reports.view;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

/// A section in the outline, its title on as many lines as it needs.
final class OutlineCell extends ListCell<Outline> {

    private static final double SCROLL_BAR = 16;

    OutlineCell() {
        setWrapText(true);
        // The width of the list, so that long titles wrap instead of asking for a scroll bar.
        setPrefWidth(0);
    }

    /// As many lines as the title needs in the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        ListView<Outline> list = getListView();
        return super.computePrefHeight(
                list == null ? width : Math.max(1, list.getWidth() - SCROLL_BAR));
    }

    @Override
    protected void updateItem(@Nullable Outline line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? "" : line.words());
    }
}
