package no.rettesnor.organisation.view;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;

import java.util.List;

/// Columns as wide as the text is large; the first takes what room is left.
final class FittedColumns {

    private static final double BODY = 14;
    private static final double SCROLL_BAR = 18;

    private final Control table;
    private final Label ruler;
    private final List<? extends TableColumnBase<?, ?>> columns;
    private final List<Double> widths;

    /// @param ruler a label in the same window, by whose font the widths are measured
    FittedColumns(Control table, Label ruler, List<? extends TableColumnBase<?, ?>> columns) {
        this.table = table;
        this.ruler = ruler;
        this.columns = columns;
        this.widths = columns.stream().map(TableColumnBase::getPrefWidth).toList();
        ruler.fontProperty().addListener((any, old, now) -> fit());
        table.widthProperty().addListener((any, old, now) -> fit());
        fit();
    }

    private void fit() {
        double factor = ruler.getFont().getSize() / BODY;
        double others = 0;
        for (int i = 1; i < columns.size(); i++) {
            columns.get(i).setPrefWidth(widths.get(i) * factor);
            others += widths.get(i) * factor;
        }
        double room = table.getWidth() - others - SCROLL_BAR * factor;
        columns.getFirst().setPrefWidth(Math.max(widths.getFirst() * factor, room));
    }
}
