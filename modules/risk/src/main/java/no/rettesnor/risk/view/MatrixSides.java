package no.rettesnor.risk.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.Workplace;

/// Chooses between the matrix and the table, where there is no room for both.
final class MatrixSides extends HBox {

    private final Workplace workplace;
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final ToggleButton asMatrix;
    private final ToggleButton asTable;

    MatrixSides(Workplace workplace) {
        this.workplace = workplace;
        setId("matrix-sides");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(workplace.say(RiskTexts.text("matrix.side")));
        ToggleGroup group = new ToggleGroup();
        asMatrix = side("matrix-side-matrix", RiskTexts.text("matrix.side.MATRIX"), "left-pill");
        asTable = side("matrix-side-table", RiskTexts.text("matrix.side.TABLE"), "right-pill");
        group.getToggles().addAll(asMatrix, asTable);
        asMatrix.setOnAction(_ -> choose(false));
        asTable.setOnAction(_ -> choose(true));
        table.addListener((_, _, now) -> choose(now));
        choose(false);
        getChildren().addAll(asMatrix, asTable);
    }

    private ToggleButton side(String id, Text name, String place) {
        ToggleButton made = new ToggleButton(workplace.say(name));
        made.setId(id);
        made.getStyleClass().add(place);
        made.setMinWidth(USE_PREF_SIZE);
        return made;
    }

    /// Whether the table is chosen.
    BooleanProperty tableProperty() {
        return table;
    }

    /// How many risks the table is narrowed to; negative for all.
    void listed(int risks) {
        asTable.setText(
                workplace.say(
                        risks < 0
                                ? RiskTexts.text("matrix.side.TABLE")
                                : RiskTexts.text("matrix.side.listed", risks)));
    }

    /// What is chosen stays so when it is chosen again.
    private void choose(boolean isTable) {
        table.set(isTable);
        asMatrix.setSelected(!isTable);
        asTable.setSelected(isTable);
    }
}
