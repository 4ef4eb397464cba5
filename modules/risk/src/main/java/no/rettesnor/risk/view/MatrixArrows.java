package no.rettesnor.risk.view;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.ArrayList;
import java.util.List;

/// Curved arrows over a matrix, from where risks stand before to where they stand after.
final class MatrixArrows extends Pane {

    private static final double BEND = 0.55;
    private static final double LEAST_BEND = 9;
    private static final double HEAD = 6;
    private static final double AWAY = 1;

    MatrixArrows() {
        setMouseTransparent(true);
        setManaged(false);
        setId("matrix-arrows");
    }

    /// An arrow between two marks, as their bounds in this pane.
    record Arrow(Bounds from, Bounds to) {}

    void show(List<Arrow> arrows) {
        List<Path> paths = new ArrayList<>();
        for (Arrow arrow : arrows) {
            paths.add(path(arrow, "arrow-halo"));
        }
        for (Arrow arrow : arrows) {
            paths.add(path(arrow, "arrow-line"));
        }
        getChildren().setAll(paths);
    }

    /// From the lower edge of a mark to the upper edge of one that stands lower, and the other way
    /// about, so that marks beside them on their lines stay free; over both on the same line.
    private static Path path(Arrow arrow, String style) {
        Bounds from = arrow.from();
        Bounds to = arrow.to();
        double fall = to.getMinY() - from.getMaxY();
        double rise = from.getMinY() - to.getMaxY();
        boolean isDown = fall > 0;
        boolean isUp = rise > 0;
        double startY = isDown ? from.getMaxY() + AWAY : from.getMinY() - AWAY;
        double endY = isUp ? to.getMaxY() + AWAY : to.getMinY() - AWAY;
        double bend = Math.max(LEAST_BEND, Math.max(fall, rise) * BEND);
        double leave = isDown ? startY + bend : startY - bend;
        double arrive = isUp ? endY + bend : endY - bend;
        double side = isUp ? HEAD : -HEAD;
        double startX = from.getCenterX();
        double endX = to.getCenterX();
        Path path =
                new Path(
                        new MoveTo(startX, startY),
                        new CubicCurveTo(startX, leave, endX, arrive, endX, endY),
                        new MoveTo(endX - HEAD * 0.6, endY + side),
                        new LineTo(endX, endY),
                        new LineTo(endX + HEAD * 0.6, endY + side));
        path.getStyleClass().add(style);
        return path;
    }
}
