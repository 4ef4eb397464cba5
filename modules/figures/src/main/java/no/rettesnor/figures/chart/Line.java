package no.rettesnor.figures.chart;

import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A column of a figure as a chart draws it.
///
/// @param place which of the figure's columns it is
/// @param name what it is called
/// @param role what it is in the chart
/// @param measure what it counts
/// @param values one for each charted row; null for a blank and for what is hidden
/// @param hidden the rows whose number is kept back
record Line(
        int place,
        String name,
        ColumnRole role,
        Measure measure,
        List<@Nullable Double> values,
        List<Integer> hidden) {

    /// The columns that the figure's chart shows.
    static List<Line> of(Figure figure, Language language) {
        List<Line> lines = new ArrayList<>();
        for (int place : figure.chartedColumns()) {
            FigureColumn column = figure.columns().get(place);
            List<@Nullable Double> values = new ArrayList<>();
            List<Integer> hidden = new ArrayList<>();
            for (FigureRow row : figure.chartedRows()) {
                FigureValue value = row.values().get(place);
                if (value.hidden()) {
                    hidden.add(values.size());
                }
                values.add(value.number());
            }
            lines.add(
                    new Line(
                            place,
                            column.name().in(language),
                            column.role(),
                            column.measure(),
                            values,
                            hidden));
        }
        return lines;
    }

    /// Whether it is a centre line or limit, which lies level and is read off rather than followed.
    boolean isLevel() {
        return role == ColumnRole.CENTRE || role == ColumnRole.LIMIT;
    }

    boolean isSeries() {
        return role == ColumnRole.SERIES;
    }

    /// Its last number.
    Optional<Double> last() {
        return values.reversed().stream().filter(Objects::nonNull).findFirst();
    }

    /// Its largest number; 0 when it has none.
    double largest() {
        return values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
