package no.rettesnor.reports.view;

import javafx.scene.control.ListCell;

import no.rettesnor.reports.model.FigureKey;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A figure to choose, by its name.
final class FigureKeyCell extends ListCell<FigureKey> {

    private final Map<FigureKey, String> names;

    FigureKeyCell(Map<FigureKey, String> names) {
        this.names = names;
    }

    @Override
    protected void updateItem(@Nullable FigureKey key, boolean empty) {
        super.updateItem(key, empty);
        setText(empty || key == null ? "" : names.getOrDefault(key, key.toString()));
    }
}
