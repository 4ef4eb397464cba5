package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

import java.util.List;

/// One row of a figure's table, one mark per charted column in its chart.
///
/// @param name what the row is about
/// @param depth how deep it stands in a tree, 0 for the outermost
/// @param charted whether the chart shows it; a total is not charted beside its parts
/// @param values one for each column, in order
/// @param state what must be seen of its point in a chart
public record FigureRow(
        Text name, int depth, boolean charted, List<FigureValue> values, PointState state) {

    public FigureRow {
        values = List.copyOf(values);
    }

    /// A row with nothing to be seen of its point.
    public FigureRow(Text name, int depth, boolean charted, List<FigureValue> values) {
        this(name, depth, charted, values, PointState.PLAIN);
    }

    /// The same row with that to be seen of its point.
    public FigureRow with(PointState seen) {
        return new FigureRow(name, depth, charted, values, seen);
    }

    /// An outermost row that the chart shows.
    public static FigureRow of(Text name, List<FigureValue> values) {
        return new FigureRow(name, 0, true, values);
    }
}
