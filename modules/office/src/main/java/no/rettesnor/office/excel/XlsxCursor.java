package no.rettesnor.office.excel;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.bytes.GuardedInputStream;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.Remark;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Streams the rows of an `.xlsx` sheet.
final class XlsxCursor implements RowCursor {

    private static final int PROGRESS_EVERY = 1_000;
    private static final long LAST_ROW = 1_048_576;

    private final WorkbookZip zip;
    private final ReadLimits limits;
    private final ProgressMonitor monitor;
    private final GuardedInputStream bytes;
    private final Xml xml;
    private final XlsxCells cells;
    private final long size;
    private long row;
    private long seen;

    XlsxCursor(XlsxWorkbook workbook, String path, ProgressMonitor monitor) throws IOException {
        this.zip = workbook.zip();
        this.limits = zip.limits();
        this.monitor = monitor;
        SharedStrings strings = workbook.strings(monitor);
        this.bytes = zip.open(path);
        this.size = zip.size(path);
        this.xml = new Xml(bytes, zip.name());
        this.cells = new XlsxCells(xml, workbook, strings);
    }

    @Override
    public @Nullable TableRow next() throws ProblemException {
        try {
            while (xml.nextTag()) {
                if (xml.starts("row")) {
                    return row();
                }
                if (!xml.isStart() && xml.name().equals("sheetData")) {
                    return null;
                }
            }
            return null;
        } catch (IOException | IllegalStateException cause) {
            throw FileProblems.reading(zip.name(), cause);
        }
    }

    private TableRow row() throws IOException, ProblemException {
        // Numbers may be left out, and damaged files repeat them; they only ever grow here.
        row = Math.max(row + 1, CellAddress.row(xml.attribute("r", "")));
        if (row > LAST_ROW) {
            throw zip.damaged(null);
        }
        if (row > limits.rows()) {
            throw new ProblemException(OfficeTexts.text("limit.rows", zip.name(), limits.rows()));
        }
        if (++seen % PROGRESS_EVERY == 0) {
            monitor.checkCancelled();
            monitor.progress(bytes.count(), Math.max(bytes.count(), size));
        }
        List<Cell> found = new ArrayList<>();
        while (xml.nextTag()) {
            if (xml.starts("c")) {
                int column = column(found.size());
                Cell cell = cells.read();
                if (!cell.isBlank()) {
                    put(found, column, cell);
                }
            } else if (!xml.isStart() && xml.name().equals("row")) {
                break;
            }
        }
        return new TableRow(row, found);
    }

    /// A cell's column by its address, or the one after the last where it has none.
    private int column(int next) throws IOException {
        int named = CellAddress.column(xml.attribute("r", ""));
        int column = named < 0 ? next : named;
        if (column >= limits.columns()) {
            throw new UnreadableException(
                    OfficeTexts.text("limit.columns", zip.name(), row, limits.columns()));
        }
        return column;
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() < column) {
            cells.add(Cell.blank());
        }
        if (column < cells.size()) {
            cells.set(column, cell);
        } else {
            cells.add(cell);
        }
    }

    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    @Override
    public long remarkCount() {
        return 0;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException _) {
            // Everything wanted has been read; a stream that will not close costs nobody anything.
        }
    }
}
