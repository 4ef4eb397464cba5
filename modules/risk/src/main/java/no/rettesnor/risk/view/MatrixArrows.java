package no.rettesnor.risk.view;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

import java.util.ArrayList;
import java.util.List;

/// Curved arrows over a matrix, from where risks stand before to where they stand after.
final class MatrixArrows extends Pane {

    private static final double BEND = 0.18;
    private static final double HEAD = 7;

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

    private static Path path(Arrow arrow, String style) {
        Point2D from = centre(arrow.from());
        Point2D aim = centre(arrow.to());
        Point2D way = aim.subtract(from);
        Point2D aside = new Point2D(-way.getY(), way.getX()).multiply(BEND);
        Point2D bend = from.midpoint(aim).add(aside);
        Point2D start = edge(arrow.from(), bend);
        Point2D end = edge(arrow.to(), bend);
        Point2D along = end.subtract(bend).normalize();
        Point2D across = new Point2D(-along.getY(), along.getX()).multiply(HEAD * 0.6);
        Point2D back = end.subtract(along.multiply(HEAD));
        Path path =
                new Path(
                        new MoveTo(start.getX(), start.getY()),
                        new QuadCurveTo(bend.getX(), bend.getY(), end.getX(), end.getY()),
                        new MoveTo(back.getX() + across.getX(), back.getY() + across.getY()),
                        new LineTo(end.getX(), end.getY()),
                        new LineTo(back.getX() - across.getX(), back.getY() - across.getY()));
        path.getStyleClass().add(style);
        return path;
    }

    private static Point2D centre(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Where the way from the middle of a mark towards a point leaves the mark.
    private static Point2D edge(Bounds bounds, Point2D towards) {
        Point2D middle = centre(bounds);
        Point2D way = towards.subtract(middle);
        double wide = bounds.getWidth() / 2 + 2;
        double high = bounds.getHeight() / 2 + 2;
        double across = Math.abs(way.getX()) < 1e-6 ? 1e9 : wide / Math.abs(way.getX());
        double down = Math.abs(way.getY()) < 1e-6 ? 1e9 : high / Math.abs(way.getY());
        return middle.add(way.multiply(Math.min(1, Math.min(across, down))));
    }
}
