package no.rettesnor.office.table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A small table to write: it is held in memory.
///
/// @param columns its columns
/// @param rows its rows, each with a cell per column; missing cells are blank
/// @param totalsOrNull the row of totals, `null` where adding up makes no sense
public record TableSpec(
        List<ColumnSpec> columns, List<List<Cell>> rows, @Nullable List<Cell> totalsOrNull) {

    public TableSpec {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A table without totals.
    public static TableSpec of(List<ColumnSpec> columns, List<List<Cell>> rows) {
        return new TableSpec(columns, rows, null);
    }

    /// The row of totals, where there is one.
    public Optional<List<Cell>> totals() {
        return Optional.ofNullable(totalsOrNull);
    }
}
