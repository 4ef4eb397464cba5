package no.rettesnor.figures.export;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.chart.ChartColours;
import no.rettesnor.figures.chart.ChartDrawing;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;

import java.awt.Font;
import java.awt.Graphics2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A figure as a file of its own: a picture for print, or vectors. Its title stands above the
/// chart; what must be known to read it, and where the numbers are from, stand below, since a
/// picture that has left the program is seen without anything else.
///
/// Both are as wide as the text of an A4 page, on white, and both tell their alt text to whoever
/// cannot see them.
public final class FigurePicture {

    /// 169 mm at 96 dots an inch.
    private static final int WIDTH = 640;

    private static final int GAP = 12;

    private final ChartDrawing drawing;
    private final Caption title;
    private final Caption notes;
    private final int chartHeight;
    private final DrawnPicture picture;

    /// @param figure with a chart, and with something to draw in it
    public FigurePicture(Figure figure, Language language) {
        ChartColours colours = ChartColours.LIGHT;
        drawing = new ChartDrawing(figure, language, colours);
        chartHeight = drawing.naturalHeight(WIDTH);
        title =
                Caption.of(
                        List.of(figure.title().in(language)), Font.BOLD, 15, colours.text(), WIDTH);
        List<String> below = new ArrayList<>();
        figure.notes().forEach(note -> below.add(note.in(language)));
        below.add(figure.source().in(language));
        notes = Caption.of(below, Font.PLAIN, 10.5f, colours.text(), WIDTH);
        picture =
                new DrawnPicture(
                        figure.title().in(language),
                        figure.altText().in(language),
                        language,
                        WIDTH,
                        title.height() + GAP + chartHeight + GAP + notes.height() + GAP,
                        this::draw);
    }

    private void draw(Graphics2D graphics) {
        title.draw(graphics, 0);
        int top = title.height() + GAP;
        graphics.translate(0, top);
        drawing.draw(graphics, WIDTH, chartHeight);
        graphics.translate(0, -top);
        notes.draw(graphics, top + chartHeight + GAP);
    }

    /// Writes a PNG of 300 dots an inch, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    public void writePng(Path target) throws ProblemException {
        picture.writePng(target);
    }

    /// Writes an SVG, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    public void writeSvg(Path target) throws ProblemException {
        picture.writeSvg(target);
    }
}
