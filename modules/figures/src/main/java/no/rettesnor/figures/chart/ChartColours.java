package no.rettesnor.figures.chart;

import java.awt.Color;
import java.util.List;

/// The colours of a chart. The four of a series differ for every kind of colour vision (least ΔE00
/// 18.1) and stand at 3.3:1 or more against their ground.
///
/// @param ground behind everything
/// @param text of labels
/// @param grid of gridlines and the axis
/// @param muted of lines that only stand behind: last year, centre lines and limits; 4.5:1 or more
///   against the ground
/// @param series one after another
public record ChartColours(Color ground, Color text, Color grid, Color muted, List<Color> series) {

    /// On white, as on paper.
    public static final ChartColours LIGHT =
            new ChartColours(
                    Color.WHITE,
                    new Color(0x24292f),
                    new Color(0xd0d7de),
                    new Color(0x6e7781),
                    List.of(
                            new Color(0x12436d),
                            new Color(0xd4551a),
                            new Color(0x2a9d8f),
                            new Color(0x9b6fd1)));

    /// On the ground of the dark window.
    public static final ChartColours DARK =
            new ChartColours(
                    new Color(0x0d1117),
                    new Color(0xc9d1d9),
                    new Color(0x30363d),
                    new Color(0x8b949e),
                    List.of(
                            new Color(0x79b8ff),
                            new Color(0xf0883e),
                            new Color(0x4fd1c0),
                            new Color(0xc8a6f5)));
}
