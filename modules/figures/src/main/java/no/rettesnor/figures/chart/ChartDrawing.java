package no.rettesnor.figures.chart;

import no.rettesnor.figures.Figure;
import no.rettesnor.kernel.Language;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws a figure's chart, for the screen and for formats that have no charts of their own.
public final class ChartDrawing {

    private final Plot plot;

    /// @param figure with a chart, and with something to draw in it
    public ChartDrawing(Figure figure, Language language, ChartColours colours) {
        this.plot =
                switch (figure.kind()) {
                    case BAR, COLUMN, NONE -> new BarsPlot(figure, language, colours);
                    case LINE, RUN -> new LinesPlot(figure, language, colours);
                    case SMALL_MULTIPLES -> new PanelsPlot(figure, language, colours);
                    case SPARKLINES -> new SparklinesPlot(figure, language, colours);
                };
    }

    /// The height that shows everything with its label at that width, in pixels before scaling.
    public int naturalHeight(int width) {
        return plot.naturalHeight(width);
    }

    /// Draws it as a picture.
    ///
    /// @param width and
    /// @param height of the picture in pixels before scaling
    /// @param scale of the screen or printer, 1 for 72 dots an inch
    public DrawnChart draw(int width, int height, double scale) {
        BufferedImage picture =
                new BufferedImage(
                        (int) Math.ceil(width * scale),
                        (int) Math.ceil(height * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.scale(scale, scale);
            return new DrawnChart(picture, plot.draw(graphics, width, height));
        } finally {
            graphics.dispose();
        }
    }

    /// Draws it on something else, such as a file of vectors.
    public List<Mark> draw(Graphics2D graphics, int width, int height) {
        return plot.draw(graphics, width, height);
    }
}
