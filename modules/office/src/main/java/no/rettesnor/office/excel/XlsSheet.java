package no.rettesnor.office.excel;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.table.MergedCells;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.Remark;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;

/// A sheet of an old `.xls` workbook.
final class XlsSheet implements TableSheet {

    private static final int CHECK_EVERY = 1_000;

    private final HSSFSheet sheet;
    private final String name;
    private final boolean hidden;
    private final String file;
    private final ReadLimits limits;

    XlsSheet(HSSFSheet sheet, String name, boolean hidden, String file, ReadLimits limits) {
        this.sheet = sheet;
        this.name = name;
        this.hidden = hidden;
        this.file = file;
        this.limits = limits;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public List<MergedCells> merged(ProgressMonitor monitor) {
        return sheet.getMergedRegions().stream()
                .map(
                        region ->
                                new MergedCells(
                                        region.getFirstRow() + 1L,
                                        region.getLastRow() + 1L,
                                        region.getFirstColumn(),
                                        region.getLastColumn()))
                .toList();
    }

    @Override
    public RowCursor rows(ProgressMonitor monitor) {
        return new Rows(monitor);
    }

    private final class Rows implements RowCursor {

        private final Iterator<Row> rows = sheet.rowIterator();
        private final ProgressMonitor monitor;
        private final XlsCells cells =
                new XlsCells(sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing());
        private long seen;

        Rows(ProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public @Nullable TableRow next() throws ProblemException {
            if (!rows.hasNext()) {
                return null;
            }
            if (++seen % CHECK_EVERY == 0) {
                monitor.checkCancelled();
                monitor.progress(seen, sheet.getPhysicalNumberOfRows());
            }
            Row row = rows.next();
            if (row.getRowNum() >= limits.rows()) {
                throw new ProblemException(OfficeTexts.text("limit.rows", file, limits.rows()));
            }
            try {
                return new TableRow(row.getRowNum() + 1L, cells.read(row));
            } catch (RuntimeException cause) {
                // POI meets damaged cells with exceptions of every kind.
                throw new ProblemException(OfficeTexts.text("excel.damaged", file), cause);
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
        public void close() {}
    }
}
