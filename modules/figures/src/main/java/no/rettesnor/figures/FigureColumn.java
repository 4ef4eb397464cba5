package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

/// One column of numbers in a figure's table.
///
/// @param name its header, and the name of its series in the chart
/// @param measure what it counts
/// @param charted whether the chart shows it
/// @param role what it is in the chart
public record FigureColumn(Text name, Measure measure, boolean charted, ColumnRole role) {

    /// A column that the chart is about, if it shows it.
    public FigureColumn(Text name, Measure measure, boolean charted) {
        this(name, measure, charted, ColumnRole.SERIES);
    }
}
