package no.rettesnor.figures.chart;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.kernel.Language;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.CategoryItemEntity;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Bars and columns, drawn by JFreeChart.
final class BarsPlot implements Plot {

    private static final int BAR_THICKNESS = 18;
    private static final int BAR_MARGINS = 90;

    private final Figure figure;
    private final Language language;
    private final ChartColours colours;

    BarsPlot(Figure figure, Language language, ChartColours colours) {
        this.figure = figure;
        this.language = language;
        this.colours = colours;
    }

    @Override
    public int naturalHeight(int width) {
        if (figure.kind() != ChartKind.BAR) {
            return 300;
        }
        int perRow = BAR_THICKNESS * figure.chartedColumns().size() + 8;
        return BAR_MARGINS + Math.max(3, figure.chartedRows().size()) * perRow;
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, int width, int height) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        new ChartLayout(figure, language, colours)
                .chart()
                .draw(graphics, new Rectangle2D.Double(0, 0, width, height), null, info);
        List<Mark> marks = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity item
                    && item.getColumnKey() instanceof ChartLayout.Key category
                    && item.getRowKey() instanceof ChartLayout.Key series
                    && category.index() < figure.chartedRows().size()) {
                marks.add(new Mark(item.getArea(), category.index(), series.index()));
            }
        }
        return marks;
    }
}
