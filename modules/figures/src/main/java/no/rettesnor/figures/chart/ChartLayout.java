package no.rettesnor.figures.chart;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Language;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Stroke;
import java.util.List;

/// Lays a figure out as a JFreeChart: flat, few gridlines, numbers written where there is room.
final class ChartLayout {

    private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final int MOST_LABELLED_MARKS = 60;
    private static final int MOST_STEPS = 8;

    private final Figure figure;
    private final Language language;
    private final ChartColours colours;
    private final NumberWriting numbers;

    ChartLayout(Figure figure, Language language, ChartColours colours) {
        this.figure = figure;
        this.language = language;
        this.colours = colours;
        this.numbers = new NumberWriting(language);
    }

    /// A row or a series of the chart. Two units may share a name, so the place is part of the key.
    record Key(int index, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    JFreeChart chart() {
        DefaultCategoryDataset data = dataset();
        boolean legend = data.getRowCount() > 1;
        JFreeChart chart =
                ChartFactory.createBarChart(
                        null,
                        null,
                        null,
                        data,
                        figure.kind() == ChartKind.BAR
                                ? PlotOrientation.HORIZONTAL
                                : PlotOrientation.VERTICAL,
                        legend,
                        false,
                        false);
        chart.getCategoryPlot().setRenderer(new Bars());
        dress(chart);
        return chart;
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<FigureRow> rows = figure.chartedRows();
        List<FigureColumn> columns = figure.columns();
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).charted()) {
                continue;
            }
            Key series = new Key(column, columns.get(column).name().in(language));
            for (int row = 0; row < rows.size(); row++) {
                FigureRow shown = rows.get(row);
                data.addValue(shown.values().get(column).number(), series, key(row, shown));
            }
        }
        return data;
    }

    private Key key(int place, FigureRow row) {
        return new Key(place, "  ".repeat(row.depth()) + row.name().in(language));
    }

    private void dress(JFreeChart chart) {
        chart.setBackgroundPaint(colours.ground());
        chart.setPadding(new org.jfree.chart.ui.RectangleInsets(4, 4, 4, 12));
        LegendTitle legend = chart.getLegend();
        if (legend != null) {
            legend.setBackgroundPaint(colours.ground());
            legend.setItemPaint(colours.text());
            legend.setItemFont(LABEL);
            legend.setFrame(BlockBorder.NONE);
        }
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(colours.ground());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(colours.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        markHidden(plot);
        dress(plot.getDomainAxis());
        dress((NumberAxis) plot.getRangeAxis());
        dress(
                plot.getRenderer(),
                plot.getDataset().getRowCount(),
                plot.getDataset().getColumnCount());
    }

    /// A colon at the foot of the gap tells a hidden number from nothing.
    private void markHidden(CategoryPlot plot) {
        List<FigureRow> rows = figure.chartedRows();
        for (int row = 0; row < rows.size(); row++) {
            if (hidesSomething(rows.get(row))) {
                CategoryTextAnnotation mark =
                        new CategoryTextAnnotation(
                                NumberWriting.HIDDEN, key(row, rows.get(row)), 0);
                mark.setFont(LABEL.deriveFont(Font.BOLD, 14f));
                mark.setPaint(colours.text());
                mark.setTextAnchor(
                        figure.kind() == ChartKind.BAR
                                ? TextAnchor.CENTER_LEFT
                                : TextAnchor.BOTTOM_CENTER);
                plot.addAnnotation(mark);
            }
        }
    }

    private boolean hidesSomething(FigureRow row) {
        return figure.chartedColumns().stream().anyMatch(place -> row.values().get(place).hidden());
    }

    private void dress(CategoryAxis names) {
        names.setTickLabelFont(LABEL);
        names.setTickLabelPaint(colours.text());
        names.setAxisLinePaint(colours.grid());
        names.setTickMarksVisible(false);
        names.setCategoryMargin(0.25);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setMaximumCategoryLabelWidthRatio(figure.kind() == ChartKind.BAR ? 0.42f : 0.9f);
        if (figure.kind() != ChartKind.BAR && figure.chartedRows().size() > 12) {
            names.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
    }

    private void dress(NumberAxis values) {
        Measure measure = measure();
        values.setTickLabelFont(LABEL);
        values.setTickLabelPaint(colours.text());
        values.setAxisLineVisible(false);
        values.setTickMarksVisible(false);
        values.setUpperMargin(0.12);
        double largest =
                Line.of(figure, language).stream().mapToDouble(Line::largest).max().orElse(0);
        boolean whole = measure.isWhole();
        values.setTickUnit(new NumberTickUnit(PlotScale.upTo(largest, MOST_STEPS, whole).step()));
        values.setNumberFormatOverride(numbers.format(measure));
    }

    private void dress(CategoryItemRenderer renderer, int series, int categories) {
        List<Integer> places = figure.chartedColumns();
        for (int i = 0; i < series; i++) {
            Color colour = colours.series().get(i % colours.series().size());
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesItemLabelGenerator(
                    i,
                    new StandardCategoryItemLabelGenerator(
                            "{2}", numbers.format(figure.columns().get(places.get(i)).measure())));
        }
        renderer.setDefaultItemLabelFont(LABEL.deriveFont(11f));
        renderer.setDefaultItemLabelPaint(colours.text());
        renderer.setDefaultItemLabelsVisible(series * categories <= MOST_LABELLED_MARKS);
        if (figure.kind() == ChartKind.BAR) {
            // The library's own places are those of an upright column.
            renderer.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            renderer.setDefaultNegativeItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        }
        if (renderer instanceof BarRenderer bars) {
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
            bars.setDrawBarOutline(true);
            bars.setItemMargin(0.04);
            bars.setMaximumBarWidth(0.12);
        }
    }

    /// Bars whose rim has their own colour, so that one of a period that is not over can be hollow.
    private final class Bars extends BarRenderer {

        private static final long serialVersionUID = 1L;

        private final transient List<FigureRow> rows = figure.chartedRows();

        @Override
        public Paint getItemPaint(int series, int category) {
            // Last year's month was over, whatever this year's is.
            return series == 0 && rows.get(category).state() == PointState.PARTIAL
                    ? colours.ground()
                    : super.getItemPaint(series, category);
        }

        @Override
        public Paint getItemOutlinePaint(int series, int category) {
            return getSeriesPaint(series);
        }

        @Override
        public Stroke getItemOutlineStroke(int series, int category) {
            return new BasicStroke(1.5f);
        }
    }

    private Measure measure() {
        return figure.columns().stream()
                .filter(FigureColumn::charted)
                .map(FigureColumn::measure)
                .findFirst()
                .orElse(Measure.COUNT);
    }
}
