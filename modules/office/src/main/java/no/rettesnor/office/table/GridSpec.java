package no.rettesnor.office.table;

import java.util.ArrayList;
import java.util.List;

/// A grid to write, such as a matrix of risks: every row and every column has a header, and every
/// cell a colour of its own, which never says more than the words in it.
///
/// @param altText what it shows, for those who do not see it
/// @param corner what stands where the headers meet: the names of the axes
/// @param columns the headers of the columns
/// @param rows from the top
public record GridSpec(String altText, String corner, List<String> columns, List<Row> rows) {

    private static final String DARK = "#1b242c";
    private static final String WHITE = "#ffffff";

    /// One row.
    ///
    /// @param header of the row
    /// @param cells one for each column
    public record Row(String header, List<Shade> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell.
    ///
    /// @param words what stands in it; its first line is what the colour says
    /// @param colour as `#rrggbb`
    public record Shade(String words, String colour) {

        /// The colour of the words: the one that is read more easily on the cell's.
        public String ink() {
            return contrast(DARK) >= contrast(WHITE) ? DARK : WHITE;
        }

        private double contrast(String ink) {
            double one = luminance(colour);
            double other = luminance(ink);
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        private static double luminance(String colour) {
            int value = Integer.parseInt(colour.substring(1), 16);
            return 0.2126 * linear(value >> 16)
                    + 0.7152 * linear(value >> 8)
                    + 0.0722 * linear(value);
        }

        private static double linear(int channel) {
            double share = (channel & 0xFF) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }

    /// The same without colours.
    public TableSpec plain() {
        List<ColumnSpec> names = new ArrayList<>();
        names.add(ColumnSpec.text(corner));
        columns.forEach(column -> names.add(ColumnSpec.text(column)));
        List<List<Cell>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> line = new ArrayList<>();
            line.add(Cell.of(row.header()));
            row.cells().forEach(shade -> line.add(Cell.of(shade.words())));
            lines.add(line);
        }
        return TableSpec.of(names, lines);
    }

    public GridSpec {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("A grid has a cell for each column in each row");
        }
    }
}
