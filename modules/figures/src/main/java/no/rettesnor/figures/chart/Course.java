package no.rettesnor.figures.chart;

import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.PointState;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/// Draws one series through its points: a gap at a blank, dashes towards a period that is not over.
final class Course {

    private final Pen pen;
    private final IntToDoubleFunction across;
    private final DoubleUnaryOperator down;

    /// @param across where a point stands
    /// @param down how far down a number stands
    Course(Pen pen, IntToDoubleFunction across, DoubleUnaryOperator down) {
        this.pen = pen;
        this.across = across;
        this.down = down;
    }

    /// The line alone.
    void line(
            List<? extends @Nullable Double> values,
            List<PointState> states,
            Color colour,
            double width) {
        for (int i = 1; i < values.size(); i++) {
            Double before = values.get(i - 1);
            Double now = values.get(i);
            if (before != null && now != null) {
                pen.line(
                        across.applyAsDouble(i - 1),
                        down.applyAsDouble(before),
                        across.applyAsDouble(i),
                        down.applyAsDouble(now),
                        colour,
                        width,
                        states.get(i) == PointState.PARTIAL ? Pen.Line.DOTTED : Pen.Line.WHOLE);
            }
        }
    }

    /// The marks of the points, on top of all lines.
    void points(List<? extends @Nullable Double> values, List<PointState> states, Color colour) {
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                double x = across.applyAsDouble(i);
                double y = down.applyAsDouble(value);
                switch (states.get(i)) {
                    case PLAIN -> pen.dot(x, y, colour);
                    case PARTIAL -> pen.hollow(x, y, colour);
                    case SIGNAL -> pen.diamond(x, y, colour);
                }
            }
        }
    }

    /// A colon at the foot of the gap tells a hidden number from nothing.
    void hidden(List<Integer> places, double foot, Color colour) {
        for (int place : places) {
            pen.text(
                    NumberWriting.HIDDEN,
                    across.applyAsDouble(place),
                    foot - 8,
                    Pen.Side.MIDDLE,
                    colour);
        }
    }

    /// A line that is level within each period and moves between them, as limits do.
    ///
    /// @param half half the width of a period
    void steps(
            List<? extends @Nullable Double> values,
            double half,
            boolean joined,
            Color colour,
            Pen.Line line) {
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value == null) {
                continue;
            }
            int last = i;
            while (last + 1 < values.size() && value.equals(values.get(last + 1))) {
                last++;
            }
            double y = down.applyAsDouble(value);
            double left = across.applyAsDouble(i) - half;
            pen.line(left, y, across.applyAsDouble(last) + half, y, colour, 1.2, line);
            Double before = i == 0 ? null : values.get(i - 1);
            if (joined && before != null) {
                pen.line(left, down.applyAsDouble(before), left, y, colour, 1.2, line);
            }
            i = last;
        }
    }
}
