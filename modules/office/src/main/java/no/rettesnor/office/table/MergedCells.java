package no.rettesnor.office.table;

/// A block of cells shown as one; only the upper left cell has content.
///
/// @param firstRow from 1, as [TableRow#number]
/// @param lastRow inclusive
/// @param firstColumn from 0
/// @param lastColumn inclusive
public record MergedCells(long firstRow, long lastRow, int firstColumn, int lastColumn) {

    /// Whether that cell lies in the block.
    public boolean holds(long row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
