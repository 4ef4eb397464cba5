package no.rettesnor.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Figures;
import no.rettesnor.figures.trend.TrendFigures;
import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

class ChartDrawingTest {

    static List<Figure> figures() {
        List<Figure> figures =
                new ArrayList<>(
                        List.of(
                                Figures.byMonth(),
                                Figures.byMonthWithLastYear(),
                                Figures.longNames(),
                                Figures.days(),
                                Figures.withHidden()));
        figures.addAll(TrendFigures.all());
        return figures;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyMarkLeadsToTheValueItShowsAndEveryNumberHasAMark(Figure figure) {
        List<Mark> marks = drawn(figure, ChartColours.LIGHT).marks();
        for (int row = 0; row < figure.chartedRows().size(); row++) {
            for (int column = 0; column < figure.columns().size(); column++) {
                FigureValue value = figure.chartedRows().get(row).values().get(column);
                int r = row;
                int c = column;
                assertThat(marks.stream().filter(m -> m.row() == r && m.column() == c))
                        .as("row %d, column %d", r, c)
                        .hasSize(value.number() == null || !isMarked(figure, column) ? 0 : 1);
            }
        }
    }

    /// Centre lines and limits are read off, and only so many small charts have room.
    private static boolean isMarked(Figure figure, int column) {
        boolean room =
                figure.kind() != ChartKind.SMALL_MULTIPLES
                        || figure.chartedColumns().indexOf(column) < Panels.MOST;
        ColumnRole role = figure.columns().get(column).role();
        return figure.columns().get(column).charted()
                && room
                && (role == ColumnRole.SERIES || role == ColumnRole.COMPARISON);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void picturesAreMadeInBothThemes(Figure figure) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (boolean dark : new boolean[] {false, true}) {
            ChartColours colours = dark ? ChartColours.DARK : ChartColours.LIGHT;
            DrawnChart chart = drawn(figure, colours);
            assertThat(chart.picture().getWidth()).isEqualTo(1280);
            assertThat(chart.picture().getRGB(1, 1)).isEqualTo(colours.ground().getRGB());
            Path file = folder.resolve(figure.id() + (dark ? "-dark" : "-light") + ".png");
            ImageIO.write(chart.picture(), "png", file.toFile());
        }
    }

    @Test
    void longerBarsShowLargerNumbers() {
        Figure figure = Figures.longNames();
        List<Mark> marks = drawn(figure, ChartColours.LIGHT).marks();
        assertThat(width(marks, 0, 0)).isGreaterThan(width(marks, 0, 1));
        assertThat(width(marks, 0, 1)).isGreaterThan(width(marks, 1, 0));
    }

    @Test
    void theNumberOfALyingBarStandsAtItsEnd() {
        DrawnChart chart = drawn(Figures.longNames(), ChartColours.LIGHT);
        int text = ChartColours.LIGHT.text().getRGB();
        for (Mark mark : chart.marks()) {
            Rectangle2D bar = mark.area().getBounds2D();
            Rectangle2D beside =
                    new Rectangle2D.Double(bar.getMaxX(), bar.getMinY(), 14, bar.getHeight());
            assertThat(holds(chart, beside, text)).as("%s", mark).isTrue();
        }
    }

    /// Whether a colour is found within a part of a picture drawn at twice its size.
    private static boolean holds(DrawnChart chart, Rectangle2D part, int colour) {
        for (int y = (int) (2 * part.getMinY()); y < 2 * part.getMaxY(); y++) {
            for (int x = (int) (2 * part.getMinX()); x < 2 * part.getMaxX(); x++) {
                if (chart.picture().getRGB(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aPointOutsideTheMarksLeadsNowhere() {
        assertThat(drawn(Figures.byMonth(), ChartColours.LIGHT).at(1, 1)).isEmpty();
    }

    @Test
    void theMiddleOfAMarkLeadsToIt() {
        DrawnChart chart = drawn(Figures.byMonthWithLastYear(), ChartColours.LIGHT);
        for (Mark mark : chart.marks()) {
            Rectangle2D area = mark.area().getBounds2D();
            assertThat(chart.at(area.getCenterX(), area.getCenterY())).contains(mark);
        }
    }

    private static double width(List<Mark> marks, int row, int column) {
        return marks.stream()
                .filter(mark -> mark.row() == row && mark.column() == column)
                .findFirst()
                .orElseThrow()
                .area()
                .getBounds2D()
                .getWidth();
    }

    private static DrawnChart drawn(Figure figure, ChartColours colours) {
        ChartDrawing drawing = new ChartDrawing(figure, Language.NB, colours);
        return drawing.draw(640, drawing.naturalHeight(640), 2);
    }
}
