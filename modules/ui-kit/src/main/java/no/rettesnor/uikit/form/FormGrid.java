package no.rettesnor.uikit.form;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/// Fields in columns of equal width, filled row by row; tab order follows reading order.
public final class FormGrid extends GridPane {

    private final int columns;
    private int next;

    public FormGrid(int columns) {
        this.columns = columns;
        getStyleClass().add("form-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
    }

    /// Adds a field in the next place.
    public FormGrid field(Node field) {
        return place(field, 1);
    }

    /// Adds a field over the whole width.
    public FormGrid wide(Node field) {
        startRow();
        return place(field, columns);
    }

    /// Adds a heading over the whole width.
    public FormGrid heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("heading");
        return wide(heading);
    }

    /// Moves the caret to the first field with a problem.
    ///
    /// @return whether there was one
    public static boolean focusFirstProblem(List<FormField> fields) {
        for (FormField field : fields) {
            if (!field.problemProperty().get().isEmpty()) {
                field.control().requestFocus();
                return true;
            }
        }
        return false;
    }

    private FormGrid place(Node node, int span) {
        add(node, next % columns, next / columns, span, 1);
        setValignment(node, VPos.TOP);
        setFillWidth(node, true);
        if (node instanceof Region region) {
            // Fields of equal width share what there is; in a narrow pane they become narrow.
            region.setMinWidth(0);
        }
        next += span;
        return this;
    }

    private void startRow() {
        next = (next + columns - 1) / columns * columns;
    }
}
