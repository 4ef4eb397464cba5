package no.rettesnor.reports.view;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// A section in the outline, its title on as many lines as it needs.
final class OutlineCell extends ListCell<Outline> {

    OutlineCell() {
        setWrapText(true);
        // The width of the list, so that long titles wrap instead of asking for a scroll bar.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Outline line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? "" : line.words());
    }
}
