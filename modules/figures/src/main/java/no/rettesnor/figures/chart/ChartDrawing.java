package no.rettesnor.figures.chart;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.kernel.Language;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Draws a figure's chart as a picture, for the screen and for formats that have no charts of their
/// own.
public final class ChartDrawing {

    private static final int BAR_THICKNESS = 18;
    private static final int BAR_MARGINS = 90;

    private final Figure figure;
    private final Language language;
    private final ChartColours colours;

    public ChartDrawing(Figure figure, Language language, ChartColours colours) {
        this.figure = figure;
        this.language = language;
        this.colours = colours;
    }

    /// The height that shows every bar with its label, in pixels before scaling.
    public int naturalHeight() {
        if (figure.kind() != ChartKind.BAR) {
            return 300;
        }
        long charted = figure.columns().stream().filter(column -> column.charted()).count();
        int perRow = (int) (BAR_THICKNESS * charted) + 8;
        return BAR_MARGINS + Math.max(3, figure.chartedRows().size()) * perRow;
    }

    /// Draws it.
    ///
    /// @param width and
    /// @param height of the picture in pixels before scaling
    /// @param scale of the screen or printer, 1 for 72 dots an inch
    public DrawnChart draw(int width, int height, double scale) {
        JFreeChart chart = new ChartLayout(figure, language, colours).chart();
        BufferedImage picture =
                new BufferedImage(
                        (int) Math.ceil(width * scale),
                        (int) Math.ceil(height * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        ChartRenderingInfo info = new ChartRenderingInfo();
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.scale(scale, scale);
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), null, info);
        } finally {
            graphics.dispose();
        }
        return new DrawnChart(picture, marks(info));
    }

    private List<Mark> marks(ChartRenderingInfo info) {
        List<FigureRow> rows = figure.chartedRows();
        List<Mark> marks = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity item
                    && item.getColumnKey() instanceof ChartLayout.Key category
                    && item.getRowKey() instanceof ChartLayout.Key series
                    && category.index() < rows.size()) {
                marks.add(new Mark(item.getArea(), category.index(), series.index()));
            }
        }
        return marks;
    }
}
