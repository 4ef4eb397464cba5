package no.rettesnor.office.rows;

import no.rettesnor.office.table.ColumnSpec;

import java.util.List;

/// A sheet of plain rows under one header.
///
/// @param name the sheet's name; letters Excel does not allow are replaced
/// @param columns its columns
/// @param rows where the rows come from
public record RowSheet(String name, List<ColumnSpec> columns, RowSource rows) {

    public RowSheet {
        columns = List.copyOf(columns);
    }
}
