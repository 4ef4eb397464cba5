package no.rettesnor.risk.export;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/// Words drawn within a width: broken between words, and cut with an ellipsis when there is no room
/// for more lines.
///
/// @param graphics what they are drawn on
/// @param width of the lines
record DrawnWords(Graphics2D graphics, double width) {

    /// @param centre the middle of all lines, from the top
    /// @param centred whether the lines lie around the centre; else they begin there
    void draw(String words, double x, double centre, boolean centred, int most) {
        FontMetrics metrics = graphics.getFontMetrics();
        List<String> lines = lines(words, metrics, most);
        double top = centred ? centre - lines.size() * metrics.getHeight() / 2.0 : centre;
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(
                    lines.get(i),
                    (float) x,
                    (float) (top + i * metrics.getHeight() + metrics.getAscent()));
        }
    }

    private List<String> lines(String words, FontMetrics metrics, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.get(most - 1) + " …");
        return kept;
    }
}
