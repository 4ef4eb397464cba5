package no.rettesnor.figures.chart;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Language;

import java.awt.Color;
import java.awt.Graphics2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Lines over time with their names at their ends, and what a run or control chart adds: centre
/// line, limits, signals, and dated marks.
final class LinesPlot implements Plot {

    private static final int MOST_COLOURED = 4;
    private static final double BOTTOM = 26;
    private static final double LABEL_HEIGHT = 15;
    private static final double MOST_LABEL_WIDTH = 170;

    private final Figure figure;
    private final Language language;
    private final ChartColours colours;
    private final List<FigureRow> rows;
    private final List<PointState> states;
    private final List<PointState> whole;
    private final List<Line> lines;
    private final Measure measure;
    private final NumberWriting numbers;

    LinesPlot(Figure figure, Language language, ChartColours colours) {
        this.figure = figure;
        this.language = language;
        this.colours = colours;
        this.rows = figure.chartedRows();
        this.states = rows.stream().map(FigureRow::state).toList();
        this.whole = Collections.nCopies(rows.size(), PointState.PLAIN);
        this.lines = Line.of(figure, language);
        this.measure = lines.getFirst().measure();
        this.numbers = new NumberWriting(language);
    }

    @Override
    public int naturalHeight(int width) {
        return 300;
    }

    /// A name at the end of a line.
    private record EndLabel(double y, String words, Color colour) {}

    @Override
    public List<Mark> draw(Graphics2D graphics, int width, int height) {
        Pen pen = new Pen(graphics, colours, 12);
        pen.ground(width, height);
        PlotScale scale =
                PlotScale.upTo(
                        lines.stream().mapToDouble(Line::largest).max().orElse(0),
                        6,
                        measure.isWhole());
        double top = figure.marks().isEmpty() ? 12 : 30;
        double left = 10 + widestTick(pen, scale);
        double right = width - 14 - widestLabel(pen);
        double field = height - top - BOTTOM;
        double slot = (right - left) / rows.size();
        grid(pen, scale, top, left, right, field);
        names(pen, left, slot, height);
        marks(pen, left, slot, top, field);
        Course course =
                new Course(
                        pen,
                        i -> left + (i + 0.5) * slot,
                        number -> top + scale.down(number, field));
        List<EndLabel> labels = new ArrayList<>();
        List<Mark> areas = new ArrayList<>();
        lines.forEach(line -> draw(course, line, slot));
        for (Line line : lines.reversed()) {
            if (line.isSeries()) {
                course.points(line.values(), states, colour(line));
                course.hidden(line.hidden(), top + field, colours.text());
            }
            if (!line.isLevel()) {
                areas.addAll(0, areas(line, left, slot, top, field, scale));
            }
            line.last()
                    .ifPresent(
                            value ->
                                    labels.add(
                                            new EndLabel(
                                                    top + scale.down(value, field),
                                                    label(line, value),
                                                    colour(line))));
        }
        ends(pen, labels, right + 6, top, field);
        return areas;
    }

    private void draw(Course course, Line line, double slot) {
        switch (line.role()) {
            case LIMIT ->
                    course.steps(line.values(), slot / 2, true, colours.muted(), Pen.Line.DOTTED);
            case CENTRE ->
                    course.steps(line.values(), slot / 2, false, colours.muted(), Pen.Line.DASHED);
            case COMPARISON -> course.line(line.values(), whole, colours.muted(), 1.2);
            case SERIES -> course.line(line.values(), states, colour(line), 2);
        }
    }

    /// Where the points of a line can be pointed at.
    private static List<Mark> areas(
            Line line, double left, double slot, double top, double field, PlotScale scale) {
        List<Mark> areas = new ArrayList<>();
        for (int row = 0; row < line.values().size(); row++) {
            Double value = line.values().get(row);
            if (value != null) {
                double y = top + scale.down(value, field);
                areas.add(new Mark(Pen.circle(left + (row + 0.5) * slot, y, 8), row, line.place()));
            }
        }
        return areas;
    }

    private void grid(
            Pen pen, PlotScale scale, double top, double left, double right, double field) {
        for (int i = 0; i <= scale.steps(); i++) {
            double y = top + scale.down(i * scale.step(), field);
            pen.line(left, y, right, y, colours.grid(), i == 0 ? 1.5 : 1);
            pen.text(tick(i * scale.step()), left - 6, y, Pen.Side.LEFT, colours.text());
        }
    }

    /// As many of the names as stand clear of each other, the last one always among them.
    private void names(Pen pen, double left, double slot, double height) {
        double widest =
                rows.stream()
                        .mapToDouble(row -> pen.width(row.name().in(language)))
                        .max()
                        .orElse(0);
        int every = (int) Math.max(1, Math.ceil((widest + 10) / slot));
        for (int row = rows.size() - 1; row >= 0; row -= every) {
            String name = rows.get(row).name().in(language);
            double x = left + (row + 0.5) * slot;
            if (x - pen.width(name) / 2 >= 0) {
                pen.text(name, x, height - BOTTOM / 2, Pen.Side.MIDDLE, colours.text());
            }
        }
    }

    private void marks(Pen pen, double left, double slot, double top, double field) {
        double free = 0;
        for (int i = 0; i < figure.marks().size(); i++) {
            double x = left + figure.marks().get(i).row() * slot;
            pen.line(x, top - 6, x, top + field, colours.muted(), 1, Pen.Line.DASHED);
            double ring = Math.max(x, free);
            pen.ringed(ring, 14, Integer.toString(i + 1));
            free = ring + 19;
        }
    }

    /// Writes the names below each other where their lines end close together.
    private void ends(Pen pen, List<EndLabel> labels, double x, double top, double field) {
        List<EndLabel> sorted =
                labels.stream().sorted(Comparator.comparingDouble(EndLabel::y)).toList();
        double[] places = new double[sorted.size()];
        double free = top;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(free, sorted.get(i).y());
            free = places[i] + LABEL_HEIGHT;
        }
        double limit = top + field;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - LABEL_HEIGHT;
        }
        for (int i = 0; i < places.length; i++) {
            EndLabel label = sorted.get(i);
            String words = pen.fitted(label.words(), MOST_LABEL_WIDTH);
            pen.text(words, x, places[i], Pen.Side.RIGHT, label.colour());
        }
    }

    private double widestTick(Pen pen, PlotScale scale) {
        return Math.max(pen.width(tick(scale.top())), pen.width(tick(scale.step())));
    }

    private String tick(double number) {
        NumberFormat format = numbers.format(measure);
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private double widestLabel(Pen pen) {
        double widest =
                lines.stream()
                        .mapToDouble(line -> pen.width(label(line, line.last().orElse(0.0))))
                        .max()
                        .orElse(0);
        return Math.min(widest, MOST_LABEL_WIDTH);
    }

    /// Lines by name; centre line and limits, which are read off, with their number too.
    private String label(Line line, double value) {
        return line.isLevel()
                ? line.name() + " " + numbers.format(line.measure()).format(value)
                : line.name();
    }

    private Color colour(Line line) {
        long order =
                lines.stream()
                        .filter(each -> each.isSeries() && each.place() < line.place())
                        .count();
        return line.isSeries() && order < MOST_COLOURED
                ? colours.series().get((int) order)
                : colours.muted();
    }
}
