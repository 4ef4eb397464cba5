package no.rettesnor.figures;

import no.rettesnor.kernel.Text;

/// One column of numbers in a figure's table.
///
/// @param name its header, and the name of its series in the chart
/// @param measure what it counts
/// @param charted whether the chart shows it
public record FigureColumn(Text name, Measure measure, boolean charted) {}
