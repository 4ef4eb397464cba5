package no.rettesnor.figures.chart;

import java.awt.Graphics2D;
import java.util.List;

/// One kind of chart, drawn on anything that can be drawn on: a picture, or a file of vectors.
interface Plot {

    /// The height that shows everything with its label.
    int naturalHeight(int width);

    /// Draws it.
    ///
    /// @return where its marks are
    List<Mark> draw(Graphics2D graphics, int width, int height);
}
