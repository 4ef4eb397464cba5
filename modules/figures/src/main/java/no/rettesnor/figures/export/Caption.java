package no.rettesnor.figures.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Words above or below a chart that stands alone, broken into lines of its width.
///
/// @param lines one after another
/// @param font of all of them
/// @param colour of all of them
record Caption(List<String> lines, Font font, Color colour) {

    private static final double LEADING = 1.35;

    Caption {
        lines = List.copyOf(lines);
    }

    /// @param paragraphs each begins a line of its own
    /// @param size of the letters, in points of a screen
    /// @param width that no line is wider than, unless a single word is
    static Caption of(List<String> paragraphs, int style, float size, Color colour, double width) {
        Font font = new Font(Font.SANS_SERIF, style, 12).deriveFont(size);
        List<String> lines = new ArrayList<>();
        paragraphs.forEach(each -> lines.addAll(broken(each, font, width)));
        return new Caption(lines, font, colour);
    }

    private static List<String> broken(String paragraph, Font font, double width) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringBounds(longer, context).getWidth() > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// How much room it takes.
    int height() {
        return (int) Math.ceil(lines.size() * step());
    }

    /// Draws it below that height.
    void draw(Graphics2D graphics, double top) {
        graphics.setFont(font);
        graphics.setColor(colour);
        double baseline = top + font.getSize2D();
        for (String line : lines) {
            graphics.drawString(line, 0, (float) baseline);
            baseline += step();
        }
    }

    private double step() {
        return LEADING * font.getSize2D();
    }
}
