package no.rettesnor.figures.chart;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureTexts;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// A row for each of the figure's rows: its name, its course over the charted columns, the lowest,
/// highest and last of the numbers. Each course has an axis of its own from 0, so that a small
/// unit's can be seen; heights do not compare, which is why the numbers stand beside.
final class SparklinesPlot implements Plot {

    private static final int ROW = 28;
    private static final int HEADER = 26;
    private static final double NUMBER = 64;

    private final Figure figure;
    private final Language language;
    private final ChartColours colours;
    private final List<Line> columns;
    private final NumberWriting numbers;

    SparklinesPlot(Figure figure, Language language, ChartColours colours) {
        this.figure = figure;
        this.language = language;
        this.colours = colours;
        this.columns = Line.of(figure, language);
        this.numbers = new NumberWriting(language);
    }

    @Override
    public int naturalHeight(int width) {
        return HEADER + ROW * figure.chartedRows().size() + 4;
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, int width, int height) {
        Pen pen = new Pen(graphics, colours, 12);
        pen.ground(width, height);
        double names = width * 0.38;
        double end = width - 3 * NUMBER - 8;
        header(pen, names, end);
        List<Mark> marks = new ArrayList<>();
        List<FigureRow> rows = figure.chartedRows();
        for (int row = 0; row < rows.size(); row++) {
            double top = HEADER + row * ROW;
            pen.line(0, top, width, top, colours.grid(), 1);
            double indent = 4 + 12.0 * rows.get(row).depth();
            String name = pen.fitted(rows.get(row).name().in(language), names - indent - 12);
            pen.text(name, indent, top + ROW / 2.0, Pen.Side.RIGHT, colours.text());
            marks.addAll(course(pen, row, names, end, top));
        }
        return marks;
    }

    private void header(Pen pen, double names, double end) {
        double middle = HEADER / 2.0;
        pen.text(
                columns.getFirst().name() + " – " + columns.getLast().name(),
                names,
                middle,
                Pen.Side.RIGHT,
                colours.text());
        String[] heads = {
            FigureTexts.text("chart.lowest").in(language),
            FigureTexts.text("chart.highest").in(language),
            FigureTexts.text("chart.last").in(language)
        };
        for (int i = 0; i < heads.length; i++) {
            pen.text(heads[i], end + (i + 1) * NUMBER, middle, Pen.Side.LEFT, colours.text());
        }
    }

    private List<Mark> course(Pen pen, int row, double from, double end, double top) {
        List<@Nullable Double> values = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>();
        for (Line column : columns) {
            if (column.hidden().contains(row)) {
                hidden.add(values.size());
            }
            values.add(column.values().get(row));
        }
        List<Double> known = values.stream().filter(Objects::nonNull).toList();
        List<Mark> marks = new ArrayList<>();
        double highest = known.isEmpty() ? 0 : Collections.max(known);
        double slot = (end - from - 12) / values.size();
        double field = ROW - 10;
        Course course =
                new Course(
                        pen,
                        i -> from + (i + 0.5) * slot,
                        number -> top + 5 + field - (highest == 0 ? 0 : number / highest * field));
        course.hidden(hidden, top + ROW, colours.text());
        if (known.isEmpty()) {
            return marks;
        }
        List<PointState> plain = Collections.nCopies(values.size(), PointState.PLAIN);
        course.line(values, plain, colours.series().getFirst(), 1.6);
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                double down = top + 5 + field - (highest == 0 ? 0 : value / highest * field);
                marks.add(
                        new Mark(
                                Pen.circle(from + (i + 0.5) * slot, down, 6),
                                row,
                                columns.get(i).place()));
            }
        }
        Mark dot = marks.getLast();
        pen.dot(
                dot.area().getBounds2D().getCenterX(),
                dot.area().getBounds2D().getCenterY(),
                colours.series().getFirst());
        double middle = top + ROW / 2.0;
        double[] shown = {Collections.min(known), highest, known.getLast()};
        Measure measure = columns.getFirst().measure();
        for (int i = 0; i < shown.length; i++) {
            pen.text(
                    numbers.format(measure).format(shown[i]),
                    end + (i + 1) * NUMBER,
                    middle,
                    Pen.Side.LEFT,
                    colours.text());
        }
        return marks;
    }
}
