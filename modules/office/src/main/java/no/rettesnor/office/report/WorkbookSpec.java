package no.rettesnor.office.report;

import no.rettesnor.office.rows.RowSource;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
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

    /// A sheet to read from the top: headings, text, tables and grids below each other.
    ///
    /// @param widths of the columns, in letters
    public record PageSheet(String name, List<Integer> widths, List<Block> blocks)
            implements Sheet {

        public PageSheet {
            widths = List.copyOf(widths);
            blocks = List.copyOf(blocks);
        }
    }

    /// One part of such a sheet.
    public sealed interface Block {}

    /// A line or a paragraph across the sheet.
    ///
    /// @param isHeading whether it stands above what follows
    public record Words(String text, boolean isHeading) implements Block {}

    /// A table.
    public record Lines(TableSpec table) implements Block {}

    /// A grid.
    public record Coloured(GridSpec grid) implements Block {}

    /// A sheet with one table that spreadsheets know as a table: with a name, filters, and rows
    /// that may be added to. It begins in the first cell, so that it can be read back.
    ///
    /// @param widths of the columns, in letters
    public record ListSheet(String name, TableSpec table, List<Integer> widths) implements Sheet {

        public ListSheet {
            widths = List.copyOf(widths);
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
