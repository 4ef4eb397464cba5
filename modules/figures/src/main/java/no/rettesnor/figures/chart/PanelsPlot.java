package no.rettesnor.figures.chart;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureTexts;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Language;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/// A small chart for each column, in the columns' order, all on one axis so that heights compare.
final class PanelsPlot implements Plot {

    private static final double LEAST_WIDTH = 190;
    private static final int MOST_ACROSS = 4;
    private static final double HEIGHT = 134;
    private static final double TITLE = 26;
    private static final double NAMES = 20;
    private static final double GAP = 18;
    private static final double MORE = 20;

    private final ChartColours colours;
    private final Language language;
    private final PlotScale scale;
    private final List<Line> lines;
    private final int left;
    private final List<String> names;
    private final List<PointState> states;
    private final NumberWriting numbers;

    PanelsPlot(Figure figure, Language language, ChartColours colours) {
        List<Line> all = Line.of(figure, language);
        Panels panels = new Panels(figure);
        this.scale = panels.scale();
        this.colours = colours;
        this.language = language;
        this.lines = all.subList(0, panels.shown().size());
        this.left = all.size() - lines.size();
        this.names = figure.chartedRows().stream().map(row -> row.name().in(language)).toList();
        this.states = figure.chartedRows().stream().map(FigureRow::state).toList();
        this.numbers = new NumberWriting(language);
    }

    @Override
    public int naturalHeight(int width) {
        return (int) (down(across(width)) * (HEIGHT + GAP) + (left > 0 ? MORE : 0));
    }

    private int across(int width) {
        int room = (int) Math.clamp(width / LEAST_WIDTH, 1, MOST_ACROSS);
        return Math.min(room, lines.size());
    }

    private int down(int across) {
        return (lines.size() + across - 1) / across;
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, int width, int height) {
        Pen pen = new Pen(graphics, colours, 11);
        pen.ground(width, height);
        Measure measure = lines.getFirst().measure();
        int across = across(width);
        double axis = pen.width(numbers.format(measure).format(scale.top())) + 8;
        double panel = (width - GAP) / (double) across;
        double tall = (height - (left > 0 ? MORE : 0)) / down(across) - GAP;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int rowOfPanels = i / across;
            double x = i % across * panel + 4;
            double y = rowOfPanels * (tall + GAP) + 4;
            marks.addAll(panel(pen, lines.get(i), x, y, axis, panel - GAP, tall));
        }
        if (left > 0) {
            pen.text(
                    FigureTexts.text("chart.more-panels", left).in(language),
                    4,
                    height - MORE / 2,
                    Pen.Side.RIGHT,
                    colours.text());
        }
        return marks;
    }

    private List<Mark> panel(
            Pen pen, Line line, double x, double y, double axis, double width, double tall) {
        double start = x + axis;
        double top = y + TITLE;
        double field = tall - TITLE - NAMES;
        double slot = (width - axis) / names.size();
        pen.text(pen.fitted(line.name(), width), x, y + 8, Pen.Side.RIGHT, colours.text());
        for (int i = 0; i <= scale.steps(); i++) {
            double level = top + scale.down(i * scale.step(), field);
            pen.line(start, level, x + width, level, colours.grid(), 1);
            pen.text(
                    numbers.format(line.measure()).format(i * scale.step()),
                    start - 5,
                    level,
                    Pen.Side.LEFT,
                    colours.text());
        }
        double bottom = top + field + NAMES / 2;
        pen.text(names.getFirst(), start, bottom, Pen.Side.RIGHT, colours.text());
        pen.text(names.getLast(), x + width, bottom, Pen.Side.LEFT, colours.text());
        Course course =
                new Course(
                        pen,
                        i -> start + (i + 0.5) * slot,
                        number -> top + scale.down(number, field));
        course.line(line.values(), states, colours.series().getFirst(), 1.8);
        course.hidden(line.hidden(), top + field, colours.text());
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            Double value = line.values().get(row);
            if (value != null) {
                double across = start + (row + 0.5) * slot;
                double down = top + scale.down(value, field);
                if (states.get(row) == PointState.PARTIAL) {
                    pen.hollow(across, down, colours.series().getFirst());
                }
                marks.add(new Mark(Pen.circle(across, down, 6), row, line.place()));
            }
        }
        return marks;
    }
}
