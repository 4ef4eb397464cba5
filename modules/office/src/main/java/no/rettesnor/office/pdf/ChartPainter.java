package no.rettesnor.office.pdf;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.report.ChartSpec;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;

/// Draws a chart with lines and letters, so that it stays sharp in print. What it shows is said
/// again by its alt text and by the table beside it.
final class ChartPainter {

    /// The width charts are drawn for, in pixels of 1/96 inch: what is between A4 margins.
    static final int WIDTH = 640;

    /// As in the native charts of the other formats.
    private static final List<Color> COLOURS =
            List.of(
                    new Color(0x12436d),
                    new Color(0xd4551a),
                    new Color(0x2a9d8f),
                    new Color(0x9b6fd1));

    private static final Color TEXT = new Color(0x26313b);
    private static final Color GREY = new Color(0x555f69);
    private static final Color GRID = new Color(0xd5dbe1);
    private static final Color AXIS = new Color(0x7a8691);
    private static final int BAR = 17;
    private static final int TALLEST = 860;
    private static final int MOST_NUMBERS = 60;
    private static final double LINE_HEIGHT = 15;

    /// Of a series in the legend.
    private static final double SAMPLE = 24;

    private final ChartSpec chart;
    private final ValueScale scale;
    private final NumberFormat numbers;
    private final Font plain;
    private final Font bold;

    ChartPainter(ChartSpec chart, Language language, PdfFonts fonts) {
        this.chart = chart;
        this.scale = ValueScale.of(chart);
        this.numbers = NumberFormat.getNumberInstance(language.locale());
        numbers.setMaximumFractionDigits(2);
        this.plain = fonts.regular().deriveFont(11f);
        this.bold = fonts.regular().deriveFont(Font.BOLD, 13f);
    }

    /// The width it is drawn for, in pixels.
    int width() {
        return chart.isSmall() ? WIDTH / 2 - 10 : WIDTH;
    }

    /// The height in which every bar has room, in pixels.
    int height() {
        if (chart.isSmall()) {
            return 170;
        }
        if (!isLying()) {
            return 320;
        }
        int bars = chart.categories().size() * (BAR * chart.series().size() + 10);
        return Math.clamp(90L + bars, 180, TALLEST);
    }

    /// Draws the chart into a rectangle that begins at zero.
    void draw(Graphics2D graphics, double width, double height) {
        graphics.setFont(plain);
        double top = 4;
        if (!chart.title().isEmpty()) {
            graphics.setFont(bold);
            graphics.setColor(TEXT);
            graphics.drawString(new Fitting(graphics).cut(chart.title(), width), 0f, 16f);
            graphics.setFont(plain);
            top += 24;
        }
        if (chart.series().size() > 1) {
            top = legend(graphics, top, width);
        }
        if (!chart.valueTitle().isEmpty() && !isLying()) {
            label(graphics, chart.valueTitle(), 0, top + 11, GREY);
            top += LINE_HEIGHT + 2;
        }
        if (isLying()) {
            lying(graphics, new Rectangle2D.Double(0, top, width, height - top));
        } else {
            upright(graphics, new Rectangle2D.Double(0, top, width, height - top));
        }
    }

    private double legend(Graphics2D graphics, double top, double width) {
        double x = 0;
        double y = top;
        for (int i = 0; i < chart.series().size(); i++) {
            String name =
                    new Fitting(graphics).cut(chart.series().get(i).name(), width - SAMPLE - 8);
            double needed = SAMPLE + 8 + graphics.getFontMetrics().stringWidth(name) + 16;
            if (x > 0 && x + needed > width) {
                x = 0;
                y += LINE_HEIGHT + 2;
            }
            if (chart.kind() == ChartSpec.Kind.LINE) {
                new PointPainter(graphics, colour(i))
                        .sample(chart.series().get(i), x, y + 7, SAMPLE, i);
            } else {
                graphics.setColor(colour(i));
                graphics.fill(new Rectangle2D.Double(x, y + 2, SAMPLE, 10));
            }
            label(graphics, name, x + SAMPLE + 5, y + 11, TEXT);
            x += needed;
        }
        return y + LINE_HEIGHT + 8;
    }

    private void lying(Graphics2D graphics, Rectangle2D area) {
        Fitting fitting = new Fitting(graphics);
        double names = fitting.widest(chart.categories(), area.getWidth() * 0.38) + 8;
        double foot = LINE_HEIGHT + (chart.valueTitle().isEmpty() ? 4 : LINE_HEIGHT + 4);
        Rectangle2D plot =
                new Rectangle2D.Double(
                        names, area.getY(), area.getWidth() - names - 28, area.getHeight() - foot);
        for (double tick : scale.ticks()) {
            double x = plot.getX() + scale.share(tick) * plot.getWidth();
            line(graphics, x, plot.getY(), x, plot.getMaxY(), tick == 0 ? AXIS : GRID);
            centred(graphics, numbers.format(tick), x, plot.getMaxY() + 12);
        }
        if (!chart.valueTitle().isEmpty()) {
            centred(graphics, chart.valueTitle(), plot.getCenterX(), plot.getMaxY() + 28);
        }
        double band = plot.getHeight() / chart.categories().size();
        double thick = Math.min(BAR, band * 0.8 / chart.series().size());
        for (int row = 0; row < chart.categories().size(); row++) {
            double middle = plot.getY() + band * (row + 0.5);
            fitting.right(chart.categories().get(row), names - 6, middle, names - 8);
            double y = middle - thick * chart.series().size() / 2;
            for (int i = 0; i < chart.series().size(); i++) {
                @Nullable Double value = chart.series().get(i).values().get(row);
                if (value != null && Double.isFinite(value)) {
                    bar(graphics, plot, value, y + i * thick, thick, i);
                }
            }
        }
    }

    private void bar(
            Graphics2D graphics, Rectangle2D plot, double value, double y, double thick, int i) {
        double zero = plot.getX() + scale.share(0) * plot.getWidth();
        double end = plot.getX() + scale.share(value) * plot.getWidth();
        graphics.setColor(colour(i));
        graphics.fill(
                new Rectangle2D.Double(
                        Math.min(zero, end), y + 1, Math.abs(end - zero), thick - 2));
        if (numbersFit() && thick >= 9) {
            double x =
                    value < 0
                            ? end - 4 - graphics.getFontMetrics().stringWidth(written(value))
                            : end + 4;
            label(graphics, written(value), x, y + thick / 2 + 4, TEXT);
        }
    }

    private void upright(Graphics2D graphics, Rectangle2D area) {
        Fitting fitting = new Fitting(graphics);
        double numbersWidth =
                fitting.widest(scale.ticks().stream().map(numbers::format).toList(), 90) + 8;
        double band = (area.getWidth() - numbersWidth - 8) / chart.categories().size();
        boolean slanted = fitting.widest(chart.categories(), 1_000) > band - 4;
        double foot =
                (slanted ? Math.min(90, fitting.widest(chart.categories(), 120) * 0.72 + 12) : 18)
                        + (chart.categoryTitle().isEmpty() ? 2 : LINE_HEIGHT + 2);
        Rectangle2D plot =
                new Rectangle2D.Double(
                        numbersWidth,
                        area.getY() + 6,
                        area.getWidth() - numbersWidth - 8,
                        area.getHeight() - foot - 6);
        for (double tick : scale.ticks()) {
            double y = plot.getMaxY() - scale.share(tick) * plot.getHeight();
            line(graphics, plot.getX(), y, plot.getMaxX(), y, tick == 0 ? AXIS : GRID);
            fitting.right(numbers.format(tick), numbersWidth - 6, y, numbersWidth);
        }
        names(graphics, plot, band, slanted);
        if (!chart.categoryTitle().isEmpty()) {
            centred(graphics, chart.categoryTitle(), plot.getCenterX(), area.getMaxY() - 5);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.kind() == ChartSpec.Kind.LINE) {
                new PointPainter(graphics, colour(i))
                        .draw(chart.series().get(i), plot, band, scale, i);
            } else {
                columns(graphics, plot, band, i);
            }
        }
    }

    private void names(Graphics2D graphics, Rectangle2D plot, double band, boolean slanted) {
        Fitting fitting = new Fitting(graphics);
        int every = Math.max(1, (int) Math.ceil(LINE_HEIGHT / band));
        for (int row = 0; row < chart.categories().size(); row += every) {
            double x = plot.getX() + band * (row + 0.5);
            String name = chart.categories().get(row);
            if (slanted) {
                fitting.slanted(name, x, plot.getMaxY() + 14, 110);
            } else {
                centred(graphics, name, x, plot.getMaxY() + 14);
            }
        }
    }

    private void columns(Graphics2D graphics, Rectangle2D plot, double band, int i) {
        double thick = Math.min(60, band * 0.72 / chart.series().size());
        double zero = plot.getMaxY() - scale.share(0) * plot.getHeight();
        for (int row = 0; row < chart.categories().size(); row++) {
            @Nullable Double value = chart.series().get(i).values().get(row);
            if (value == null || !Double.isFinite(value)) {
                continue;
            }
            double middle = plot.getX() + band * (row + 0.5);
            double x = middle + (i - chart.series().size() / 2.0) * thick;
            double end = plot.getMaxY() - scale.share(value) * plot.getHeight();
            graphics.setColor(colour(i));
            graphics.fill(
                    new Rectangle2D.Double(
                            x + 1, Math.min(zero, end), thick - 2, Math.abs(end - zero)));
            String words = written(value);
            if (numbersFit() && graphics.getFontMetrics().stringWidth(words) <= thick + 4) {
                graphics.setColor(TEXT);
                centred(graphics, words, x + thick / 2, value < 0 ? end + 12 : end - 4);
            }
        }
    }

    private boolean numbersFit() {
        return chart.series().size() * chart.categories().size() <= MOST_NUMBERS;
    }

    private String written(double value) {
        return numbers.format(value);
    }

    private boolean isLying() {
        return chart.kind() == ChartSpec.Kind.BAR;
    }

    private Color colour(int series) {
        return chart.series().get(series).role() == ChartSpec.Series.Role.SERIES
                ? COLOURS.get(series % COLOURS.size())
                : PointPainter.MUTED;
    }

    private static void line(
            Graphics2D graphics, double x1, double y1, double x2, double y2, Color colour) {
        graphics.setStroke(new BasicStroke(1f));
        graphics.setColor(colour);
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void label(Graphics2D graphics, String words, double x, double y, Color colour) {
        graphics.setColor(colour);
        graphics.drawString(words, (float) x, (float) y);
    }

    private static void centred(Graphics2D graphics, String words, double x, double y) {
        FontMetrics metrics = graphics.getFontMetrics();
        label(graphics, words, x - metrics.stringWidth(words) / 2.0, y, TEXT);
    }
}
