package no.rettesnor.figures.chart;

import java.awt.Shape;

/// A bar, column or point in a drawn chart.
///
/// @param area where it is, in the picture's own units before scaling
/// @param row which of the figure's charted rows it shows
/// @param column which of the figure's columns it shows
public record Mark(Shape area, int row, int column) {}
