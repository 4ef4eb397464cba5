package no.rettesnor.risk.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Colour;
import no.rettesnor.risk.viewmodel.MatrixWords;

/// One cell of a matrix: its colour, and the word and the mark of its band in the corner.
class BandCell extends Region {

    private static final double EDGE = 4;

    private final Cell cell;
    private final Label word = new Label();

    BandCell(Cell cell) {
        this.cell = cell;
        setId("cell-" + cell.likelihood() + "-" + cell.consequence());
        getStyleClass().add("band-cell");
        setAccessibleRole(AccessibleRole.BUTTON);
        word.getStyleClass().add("band-word");
        getChildren().add(word);
    }

    final Cell cell() {
        return cell;
    }

    /// The word in the corner.
    final Label word() {
        return word;
    }

    final void band(Band band) {
        word.setText(MatrixWords.band(band));
        word.setStyle("-fx-text-fill: " + Colour.of(band.colour()).ink().hex() + ";");
        setStyle("-fx-background-color: " + band.colour() + ";");
    }

    /// How high the word stands.
    final double wordHeight() {
        return snapSizeY(word.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(0, getWidth() - 2 * EDGE);
        word.resizeRelocate(EDGE, 2, Math.min(wide, snapSizeX(word.prefWidth(-1))), wordHeight());
    }
}
