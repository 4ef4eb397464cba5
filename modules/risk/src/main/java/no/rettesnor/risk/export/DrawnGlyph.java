package no.rettesnor.risk.export;

import no.rettesnor.risk.model.Glyph;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;

/// The mark of a level, drawn, because not every machine has a font with it.
///
/// @param glyph which
record DrawnGlyph(Glyph glyph) {

    /// Draws it in the colour of the moment.
    ///
    /// @param size of the circle
    void draw(Graphics2D graphics, double x, double y, double size) {
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Ellipse2D.Double(x, y, size, size));
        double share =
                switch (glyph) {
                    case EMPTY -> 0;
                    case QUARTER -> 0.25;
                    case HALF -> 0.5;
                    case THREE_QUARTERS -> 0.75;
                    case FULL -> 1;
                };
        if (share > 0) {
            graphics.fill(new Arc2D.Double(x, y, size, size, 90, -360 * share, Arc2D.PIE));
        }
    }
}
