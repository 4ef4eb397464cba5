package no.rettesnor.figures.chart;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.Measure;

import java.util.List;
import java.util.Objects;

/// Which columns of a figure become small charts, and the axis that these share.
public final class Panels {

    /// So many are taken in at a glance, and fit on a page. The others stand in the table.
    static final int MOST = 12;

    private static final int STEPS = 3;

    private final Figure figure;

    /// @param figure with something to draw
    public Panels(Figure figure) {
        this.figure = figure;
    }

    /// The places of the columns, in order.
    public List<Integer> shown() {
        List<Integer> all = figure.chartedColumns();
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /// Where the axis of them all ends.
    public double top() {
        return scale().top();
    }

    PlotScale scale() {
        double largest = 0;
        for (FigureRow row : figure.chartedRows()) {
            largest =
                    shown().stream()
                            .map(place -> row.values().get(place).number())
                            .filter(Objects::nonNull)
                            .mapToDouble(Double::doubleValue)
                            .reduce(largest, Math::max);
        }
        Measure measure = figure.columns().get(shown().getFirst()).measure();
        return PlotScale.upTo(largest, STEPS, measure.isWhole());
    }
}
