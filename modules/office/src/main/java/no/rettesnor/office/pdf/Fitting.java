package no.rettesnor.office.pdf;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;

/// Fits words into the room a chart has for them, in the font that is set.
final class Fitting {

    private static final Color TEXT = new Color(0x26313b);

    private final Graphics2D graphics;
    private final FontMetrics metrics;

    Fitting(Graphics2D graphics) {
        this.graphics = graphics;
        this.metrics = graphics.getFontMetrics();
    }

    /// The width of the widest of these, and no more than that.
    double widest(List<String> words, double most) {
        return Math.min(most, words.stream().mapToInt(metrics::stringWidth).max().orElse(0));
    }

    /// The words, with an ellipsis where they are cut.
    String cut(String words, double width) {
        if (metrics.stringWidth(words) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && metrics.stringWidth(words.substring(0, end) + "…") > width) {
            end--;
        }
        return words.substring(0, end).strip() + "…";
    }

    /// Writes words that end at a place, on two lines where one is too short.
    void right(String words, double x, double middle, double width) {
        graphics.setColor(TEXT);
        int half = words.lastIndexOf(' ', fitting(words, width));
        if (metrics.stringWidth(words) <= width || half <= 0) {
            line(cut(words, width), x, middle + 4);
            return;
        }
        line(words.substring(0, half), x, middle - 2);
        line(cut(words.substring(half + 1), width), x, middle + 10);
    }

    /// Writes words that rise to end at a place.
    void slanted(String words, double x, double y, double width) {
        AffineTransform before = graphics.getTransform();
        graphics.setColor(TEXT);
        graphics.rotate(-Math.PI / 4, x, y);
        line(cut(words, width), x + 4, y);
        graphics.setTransform(before);
    }

    private int fitting(String words, double width) {
        int end = words.length();
        while (end > 1 && metrics.stringWidth(words.substring(0, end)) > width) {
            end--;
        }
        return end;
    }

    private void line(String words, double end, double baseline) {
        graphics.drawString(words, (float) (end - metrics.stringWidth(words)), (float) baseline);
    }
}
