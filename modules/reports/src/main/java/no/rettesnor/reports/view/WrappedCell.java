package no.rettesnor.reports.view;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// A cell whose words stand on as many lines as they need.
///
/// @param <T> what a row is
final class WrappedCell<T> extends TableCell<T, String> {

    private final Label words = new Label();

    WrappedCell() {
        words.setWrapText(true);
        words.getStyleClass().add("wrapped-cell");
        // The width of the column decides, and the height follows from it.
        words.prefWidthProperty().bind(widthProperty().subtract(12));
        words.setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
        super.updateItem(value, empty);
        boolean blank = empty || value == null || value.isEmpty();
        words.setText(blank ? "" : value);
        setGraphic(blank ? null : words);
    }
}
