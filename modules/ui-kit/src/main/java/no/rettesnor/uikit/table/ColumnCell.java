package no.rettesnor.uikit.table;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;

/// Draws one cell: a value, a badge, or three dots while the row is on its way.
final class ColumnCell<T> extends TableCell<T, T> {

    private final Column<T> column;

    ColumnCell(Column<T> column) {
        this.column = column;
        if (column.align() == Column.Align.RIGHT) {
            getStyleClass().add("number");
        }
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        for (Tone tone : Tone.values()) {
            getStyleClass().remove(tone.styleClass());
        }
        Node graphic = null;
        String text = null;
        if (row != null && !empty) {
            text = column.value().apply(row);
            Badge badge = column.badge() == null ? null : column.badge().apply(row);
            if (badge != null) {
                graphic = Icons.of(badge.icon());
                getStyleClass().add(badge.tone().styleClass());
            }
        } else if (!empty) {
            // Not asked of the table row: that one may be told only after its cells, or not at all
            // while the table is off screen, that it stands beneath the last line.
            text = "…";
        }
        setText(text);
        setGraphic(graphic);
    }
}
