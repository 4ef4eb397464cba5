package no.rettesnor.office.report;

import no.rettesnor.office.rows.RowSource;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import java.util.List;

/// A workbook to write.
///
/// @param title its title, in the file's properties
/// @param sheets its sheets, in order; at least one
public record WorkbookSpec(String title, List<Sheet> sheets) {

    public WorkbookSpec {
        sheets = List.copyOf(sheets);
    }

    /// One sheet.
    public sealed interface Sheet {
        /// The name on its tab; letters Excel does not allow are replaced.
        String name();
    }

    /// A sheet to look at: title, notes, a table, and charts beside it. A chart whose numbers stand
    /// in the table is bound to them; the numbers of any other are written below the table.
    ///
    /// @param notes lines under the title: period, filter, time of data
    public record FigureSheet(
            String name, String title, List<String> notes, TableSpec table, List<ChartSpec> charts)
            implements Sheet {

        public FigureSheet {
            notes = List.copyOf(notes);
            charts = List.copyOf(charts);
        }
    }

    /// A sheet of plain rows, up to a million and more: they are streamed.
    public record RowsSheet(String name, List<ColumnSpec> columns, RowSource rows)
            implements Sheet {

        public RowsSheet {
            columns = List.copyOf(columns);
        }
    }
}
