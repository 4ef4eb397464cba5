package no.rettesnor.office.table;

import java.util.List;

/// One row as read.
///
/// @param number the row's number as a spreadsheet shows it, from 1; blank rows count
/// @param cells from the first column on; what lies beyond the last cell is blank
public record TableRow(long number, List<Cell> cells) {

    /// The cell in that column, from 0; blank beyond the end of the row.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.blank();
    }

    /// Whether no cell holds anything.
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
