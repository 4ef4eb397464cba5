package no.rettesnor.office.pdf;

import no.rettesnor.office.report.ChartSpec;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Draws one line of a chart with its marks. A line breaks where there is no value: a gap is not
/// zero, and nobody knows what was there.
final class PointPainter {

    /// Of lines that only stand behind.
    static final Color MUTED = new Color(0x6e7781);

    private static final float[] DASHES = {7f, 4f};
    private static final float[] DOTS = {2f, 3f};

    private final Graphics2D graphics;
    private final Color colour;

    PointPainter(Graphics2D graphics, Color colour) {
        this.graphics = graphics;
        this.colour = colour;
    }

    void draw(ChartSpec.Series series, Rectangle2D plot, double band, ValueScale scale, int order) {
        double[] y = new double[series.values().size()];
        for (int i = 0; i < y.length; i++) {
            @Nullable Double value = series.values().get(i);
            y[i] =
                    value == null || !Double.isFinite(value)
                            ? Double.NaN
                            : plot.getMaxY() - scale.share(value) * plot.getHeight();
        }
        boolean main = series.role() == ChartSpec.Series.Role.SERIES;
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(y[i])) {
                continue;
            }
            double x = plot.getX() + band * (i + 0.5);
            if (main || series.role() == ChartSpec.Series.Role.COMPARISON) {
                if (i > 0 && !Double.isNaN(y[i - 1])) {
                    boolean hollow = series.hollow().contains(i);
                    float[] dashes = main ? dashes(hollow, order) : null;
                    segment(x - band, y[i - 1], x, y[i], main, dashes);
                }
            } else {
                level(series, x, band, y, i);
            }
        }
        for (int i = 0; main && i < y.length; i++) {
            if (!Double.isNaN(y[i])) {
                mark(series, plot.getX() + band * (i + 0.5), y[i], i, order);
            }
        }
    }

    /// A piece of the line as it is drawn, for the legend.
    void sample(ChartSpec.Series series, double x, double y, double width, int order) {
        switch (series.role()) {
            case SERIES -> {
                segment(x, y, x + width, y, true, dashes(false, order));
                dot(x + width / 2, y, order);
            }
            case COMPARISON -> segment(x, y, x + width, y, false, null);
            case CENTRE -> segment(x, y, x + width, y, false, DASHES);
            case LIMIT -> segment(x, y, x + width, y, false, DOTS);
        }
    }

    private static float @Nullable [] dashes(boolean hollow, int order) {
        if (hollow) {
            return DOTS;
        }
        return order % 2 == 0 ? null : DASHES;
    }

    /// Centre lines and limits are level within each period.
    private void level(ChartSpec.Series series, double x, double band, double[] y, int i) {
        boolean limit = series.role() == ChartSpec.Series.Role.LIMIT;
        float[] dashes = limit ? DOTS : DASHES;
        segment(x - band / 2, y[i], x + band / 2, y[i], false, dashes);
        if (limit && i > 0 && !Double.isNaN(y[i - 1])) {
            segment(x - band / 2, y[i - 1], x - band / 2, y[i], false, dashes);
        }
    }

    private void segment(
            double x1, double y1, double x2, double y2, boolean main, float @Nullable [] dashes) {
        graphics.setColor(colour);
        graphics.setStroke(
                new BasicStroke(
                        main ? 2.4f : 1.2f,
                        dashes == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1f,
                        dashes,
                        0f));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void mark(ChartSpec.Series series, double x, double y, int place, int order) {
        Shape circle = new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7);
        graphics.setColor(colour);
        if (series.hollow().contains(place)) {
            graphics.setColor(Color.WHITE);
            graphics.fill(circle);
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke(2f));
            graphics.draw(circle);
        } else if (series.signals().contains(place)) {
            graphics.fill(diamond(x, y));
        } else {
            dot(x, y, order);
        }
    }

    private void dot(double x, double y, int order) {
        graphics.setColor(colour);
        graphics.fill(
                order % 2 == 0
                        ? new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7)
                        : new Rectangle2D.Double(x - 3.2, y - 3.2, 6.4, 6.4));
    }

    private static Shape diamond(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - 6);
        diamond.lineTo(x + 6, y);
        diamond.lineTo(x, y + 6);
        diamond.lineTo(x - 6, y);
        diamond.closePath();
        return diamond;
    }
}
