package no.rettesnor.deviations.statistics;

import no.rettesnor.kernel.Text;

import java.util.List;

/// Counts by two dimensions, with totals.
///
/// @param columns the columns' names, in order
/// @param lines the lines, in order
/// @param total the sums of the columns, and last of everything
public record CrossTable(List<Text> columns, List<Line> lines, Line total) {

    /// One line.
    ///
    /// @param key what it is about: an id or an enum's name
    /// @param name the same for users
    /// @param depth 0 for the outermost; lines beneath are parts of the line above
    /// @param cells one for each column
    /// @param sum the whole line
    public record Line(String key, Text name, int depth, List<Cell> cells, Cell sum) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public CrossTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
