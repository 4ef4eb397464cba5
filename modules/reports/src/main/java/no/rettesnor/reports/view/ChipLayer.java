package no.rettesnor.reports.view;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import no.rettesnor.reports.viewmodel.FieldText.Span;

import java.util.ArrayList;
import java.util.List;

/// Draws a frame around every number field of a text area, over it and out of the mouse's way.
final class ChipLayer extends Region {

    private static final double ROOM = 2;

    private final FieldArea area;

    ChipLayer(FieldArea area) {
        this.area = area;
        setMouseTransparent(true);
        area.textProperty().subscribe(text -> requestLayout());
        area.scrollTopProperty().subscribe(top -> requestLayout());
        area.layoutBoundsProperty().subscribe(bounds -> requestLayout());
        area.needsLayoutProperty().subscribe(needed -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        List<Rectangle> frames = new ArrayList<>();
        if (area.getSkin() instanceof TextAreaSkin skin) {
            for (Span span : area.spans()) {
                frame(skin, span, frames);
            }
        }
        getChildren().setAll(frames);
    }

    /// One frame for each line that the field stands on.
    private void frame(TextAreaSkin skin, Span span, List<Rectangle> frames) {
        double left = area.getInsets().getLeft();
        double top = area.getInsets().getTop();
        Rectangle frame = null;
        for (int place = span.start(); place < span.end(); place++) {
            Rectangle2D sign = skin.getCharacterBounds(place);
            boolean drawn = sign.getWidth() > 0.5 && sign.getHeight() > 0;
            if (!drawn || sign.getMinY() < 0 || sign.getMaxY() > area.getHeight()) {
                continue;
            }
            if (frame == null || Math.abs(frame.getY() - top + ROOM / 2 - sign.getMinY()) > 1) {
                frame =
                        new Rectangle(
                                left + sign.getMinX() - ROOM,
                                top + sign.getMinY() - ROOM / 2,
                                0,
                                0);
                frame.setHeight(sign.getHeight() + ROOM);
                frame.setArcWidth(6);
                frame.setArcHeight(6);
                frame.setManaged(false);
                frame.getStyleClass().add("number-chip");
                frames.add(frame);
            }
            frame.setWidth(left + sign.getMaxX() + ROOM - frame.getX());
        }
    }
}
