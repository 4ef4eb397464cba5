package no.rettesnor.risk.view;

import javafx.scene.control.Label;

import no.rettesnor.risk.model.Cell;

/// A cell that says how many stand in it.
final class CountCell extends BandCell {

    private final Label count = new Label();

    CountCell(Cell cell, int number) {
        super(cell);
        count.setText(number == 0 ? "" : String.valueOf(number));
        count.getStyleClass().add("band-count");
        count.styleProperty().bind(word().styleProperty());
        getChildren().add(count);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double wide = snapSizeX(count.prefWidth(-1));
        double high = snapSizeY(count.prefHeight(-1));
        double top = wordHeight();
        count.resizeRelocate(
                snapPositionX((getWidth() - wide) / 2),
                snapPositionY(top + Math.max(0, (getHeight() - top - high) / 2)),
                wide,
                high);
    }
}
