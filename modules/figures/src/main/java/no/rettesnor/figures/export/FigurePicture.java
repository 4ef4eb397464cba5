package no.rettesnor.figures.export;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.chart.ChartColours;
import no.rettesnor.figures.chart.ChartDrawing;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;

import java.nio.file.Path;

/// A figure's chart as a file of its own: a picture for print, or vectors.
///
/// Both are as wide as the text of an A4 page, on white, and both tell their alt text to whoever
/// cannot see them.
public final class FigurePicture {

    /// 169 mm at 96 dots an inch.
    private static final int WIDTH = 640;

    private final DrawnPicture picture;

    /// @param figure with a chart, and with something to draw in it
    public FigurePicture(Figure figure, Language language) {
        ChartDrawing drawing = new ChartDrawing(figure, language, ChartColours.LIGHT);
        int height = drawing.naturalHeight(WIDTH);
        this.picture =
                new DrawnPicture(
                        figure.title().in(language),
                        figure.altText().in(language),
                        language,
                        WIDTH,
                        height,
                        graphics -> drawing.draw(graphics, WIDTH, height));
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

    /// A PNG of 300 dots an inch.
    public byte[] png() {
        return picture.png();
    }
}
