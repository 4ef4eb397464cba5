package no.rettesnor.figures.chart;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// A chart as a picture, and where its marks are.
///
/// @param picture the picture, `scale` times as large as asked for
/// @param marks its marks, for pointing and clicking
public record DrawnChart(BufferedImage picture, List<Mark> marks) {

    /// The mark at a point, in units before scaling.
    public Optional<Mark> at(double x, double y) {
        return marks.stream().filter(mark -> mark.area().contains(x, y)).findFirst();
    }
}
