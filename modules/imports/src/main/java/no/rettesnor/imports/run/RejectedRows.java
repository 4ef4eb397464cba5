package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.rows.RowCsv;
import no.rettesnor.office.rows.RowSheet;
import no.rettesnor.office.rows.RowSink;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.TableRow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the rows that could not be taken to a text file that Excel opens with a double click: the
/// row's number, the reason, and the cells as they stood, so that the file can be mended and
/// imported. A cell that a spreadsheet would take for a formula gets an apostrophe before it, which
/// [no.rettesnor.imports.mapping.Cells#meaning] takes away again.
///
/// The cells are read from the table a second time: most files have no such row, and a file with
/// many must not be held in memory.
public final class RejectedRows {

    private RejectedRows() {}

    /// Where the rejected rows of that file go: beside it, or in the user's own folder when nothing
    /// may be written beside it; under a name that is not taken.
    public static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        Path from =
                folder == null || Files.isWritable(folder)
                        ? file
                        : Path.of(System.getProperty("user.home", ".")).resolve(name);
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name) + "-avvist";
        Path candidate = from.resolveSibling(stem + ".csv");
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = from.resolveSibling(stem + "-" + i + ".csv");
        }
        return candidate;
    }

    /// Writes them, whole or not at all.
    ///
    /// @param reasons why, by the row's number
    static void write(
            ImportTable table,
            Map<Long, String> reasons,
            Path target,
            Language language,
            ProgressMonitor monitor)
            throws ProblemException {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.whole(text("rejected.row").in(language)));
        columns.add(ColumnSpec.text(text("rejected.reason").in(language)));
        for (HeaderGuess.Column column : table.columns()) {
            columns.add(ColumnSpec.text(column.name().in(language)));
        }
        RowSheet sheet =
                new RowSheet(table.sheet(), columns, sink -> copy(table, reasons, sink, monitor));
        try {
            RowCsv.write(target, sheet, language, monitor);
        } catch (ProblemException problem) {
            throw new ProblemException(text("rejected.not-written", target.toString()), problem);
        }
    }

    private static void copy(
            ImportTable table, Map<Long, String> reasons, RowSink sink, ProgressMonitor monitor)
            throws ProblemException {
        try (DataRows rows = table.rows(monitor)) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                String reason = reasons.get(row.number());
                if (reason != null) {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(new Cell.Numeric(row.number()));
                    cells.add(Cell.of(reason));
                    for (HeaderGuess.Column column : table.columns()) {
                        cells.add(row.cell(column.index()));
                    }
                    sink.row(cells);
                }
            }
        }
    }
}
