package no.rettesnor.office.table;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import java.util.ArrayList;
import java.util.List;

/// One sheet of a workbook, or the whole of a text file.
public interface TableSheet {

    /// The sheet's name; for a text file the file's.
    String name();

    /// Whether whoever made the workbook hid the sheet.
    boolean hidden();

    /// The blocks of merged cells, in the file's order.
    List<MergedCells> merged(ProgressMonitor monitor) throws ProblemException;

    /// Starts reading at the first row. Close the cursor.
    RowCursor rows(ProgressMonitor monitor) throws ProblemException;

    /// The first rows, at most `count` of them.
    default List<TableRow> first(int count, ProgressMonitor monitor) throws ProblemException {
        List<TableRow> rows = new ArrayList<>();
        try (RowCursor cursor = rows(monitor)) {
            TableRow row = cursor.next();
            while (row != null && rows.size() < count) {
                rows.add(row);
                row = cursor.next();
            }
        }
        return List.copyOf(rows);
    }
}
