package no.rettesnor.figures.chart;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Draws lines, marks and words in the colours of a chart.
final class Pen {

    /// Where a text stands seen from its point.
    enum Side {
        RIGHT,
        LEFT,
        MIDDLE
    }

    /// How a line is broken.
    enum Line {
        WHOLE,
        DASHED,
        DOTTED;

        private BasicStroke stroke(double width) {
            float @Nullable [] lengths =
                    switch (this) {
                        case WHOLE -> null;
                        case DASHED -> new float[] {6, 4};
                        case DOTTED -> new float[] {2, 3};
                    };
            return new BasicStroke(
                    (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
        }
    }

    private static final double RADIUS = 3.5;

    private final Graphics2D graphics;
    private final ChartColours colours;
    private final Font font;

    Pen(Graphics2D graphics, ChartColours colours, float size) {
        this.graphics = graphics;
        this.colours = colours;
        this.font = new Font(Font.SANS_SERIF, Font.PLAIN, 12).deriveFont(size);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setFont(font);
    }

    void ground(double width, double height) {
        graphics.setColor(colours.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double width) {
        line(x1, y1, x2, y2, colour, width, Line.WHOLE);
    }

    void line(double x1, double y1, double x2, double y2, Color colour, double width, Line line) {
        graphics.setColor(colour);
        graphics.setStroke(line.stroke(width));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /// A filled circle.
    void dot(double x, double y, Color colour) {
        graphics.setColor(colour);
        graphics.fill(circle(x, y, RADIUS));
    }

    /// A circle that shows the ground.
    void hollow(double x, double y, Color colour) {
        Shape circle = circle(x, y, RADIUS + 0.5);
        graphics.setColor(colours.ground());
        graphics.fill(circle);
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(circle);
    }

    /// A diamond, larger than a circle, with a rim that sets it off from its line.
    void diamond(double x, double y, Color colour) {
        double reach = RADIUS + 2.5;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - reach);
        diamond.lineTo(x + reach, y);
        diamond.lineTo(x, y + reach);
        diamond.lineTo(x - reach, y);
        diamond.closePath();
        graphics.setColor(colour);
        graphics.fill(diamond);
        graphics.setColor(colours.ground());
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(diamond);
    }

    /// A number in a ring, to be looked up below the chart.
    void ringed(double x, double y, String number) {
        graphics.setColor(colours.ground());
        graphics.fill(circle(x, y, 8));
        graphics.setColor(colours.text());
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(circle(x, y, 8));
        text(number, x, y, Side.MIDDLE, colours.text());
    }

    /// Words whose middle line is at that height.
    void text(String words, double x, double y, Side side, Color colour) {
        FontMetrics metrics = graphics.getFontMetrics(font);
        double width = metrics.stringWidth(words);
        double left =
                switch (side) {
                    case RIGHT -> x;
                    case LEFT -> x - width;
                    case MIDDLE -> x - width / 2;
                };
        graphics.setColor(colour);
        graphics.drawString(
                words,
                (float) left,
                (float) (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }

    double width(String words) {
        return graphics.getFontMetrics(font).stringWidth(words);
    }

    /// As much of the words as there is room for.
    String fitted(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end).stripTrailing() + "…") > room) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
    }
}
