package no.rettesnor.risk.view;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Colour;
import no.rettesnor.risk.viewmodel.MatrixWords;

import org.jspecify.annotations.Nullable;

/// One cell of a matrix: its colour, and the word and the mark of its band in the corner. Where
/// there is no room for the word, the mark stands alone and the word is in the tooltip.
class BandCell extends Region {

    /// How far what is in a cell stays from its edge.
    static final double EDGE = 4;

    /// How much room there is in the cells of a matrix, and with it how large what is in them is
    /// drawn.
    enum Room {
        AMPLE,
        DENSE,
        TINY
    }

    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private final Cell cell;
    private final Label word = new Label();
    private final Tooltip tip = new Tooltip();
    private @Nullable Band band;
    private Room room = Room.AMPLE;
    private boolean brief;

    BandCell(Cell cell) {
        this.cell = cell;
        setId("cell-" + cell.likelihood() + "-" + cell.consequence());
        getStyleClass().add("band-cell");
        setAccessibleRole(AccessibleRole.BUTTON);
        word.getStyleClass().add("band-word");
        word.setMouseTransparent(true);
        getChildren().add(word);
    }

    final Cell cell() {
        return cell;
    }

    /// The word in the corner.
    final Label word() {
        return word;
    }

    final void band(Band next) {
        band = next;
        write(next);
        word.setStyle("-fx-text-fill: " + Colour.of(next.colour()).ink().hex() + ";");
        setStyle("-fx-background-color: " + next.colour() + ";");
    }

    /// Draws what is in it as large as there is room for.
    final void room(Room next) {
        if (room != next) {
            room = next;
            pseudoClassStateChanged(DENSE, next != Room.AMPLE);
            pseudoClassStateChanged(TINY, next == Room.TINY);
            // What follows measures what is in the cell.
            applyCss();
            requestLayout();
        }
    }

    final boolean isTiny() {
        return room == Room.TINY;
    }

    /// Between two marks.
    final double gap() {
        return switch (room) {
            case AMPLE -> 3;
            case DENSE -> 2;
            case TINY -> 1;
        };
    }

    /// Whether the mark of the band stands without its word.
    final void brief(boolean on) {
        if (brief != on) {
            brief = on;
            if (on) {
                Tooltip.install(this, tip);
            } else {
                Tooltip.uninstall(this, tip);
            }
            if (band != null) {
                write(band);
            }
        }
    }

    private void write(Band now) {
        word.setText(brief ? now.glyph().sign() : MatrixWords.band(now));
        tip.setText(now.name());
    }

    /// How high the word stands.
    final double wordHeight() {
        return snapSizeY(word.prefHeight(-1));
    }

    /// How wide the word is.
    final double wordWidth() {
        return snapSizeX(word.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(0, getWidth() - 2 * EDGE);
        word.resizeRelocate(EDGE, 2, Math.min(wide, wordWidth()), wordHeight());
    }
}
