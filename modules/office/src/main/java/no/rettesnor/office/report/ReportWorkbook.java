package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.FileReplacement;
import no.rettesnor.office.excel.SheetNames;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.report.WorkbookSpec.FigureSheet;
import no.rettesnor.office.report.WorkbookSpec.RowsSheet;
import no.rettesnor.office.rows.RowSink;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Writes a workbook of figures, with native charts bound to the numbers beside them, and of plain
/// rows, which are streamed and may be a million.
public final class ReportWorkbook {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int CHECK_EVERY = 1_000;
    private static final int LETTER_WIDTH = 256;

    private final WorkbookSpec spec;
    private final Language language;
    private final ProgressMonitor monitor;
    private final SheetNames names = new SheetNames();

    private ReportWorkbook(WorkbookSpec spec, Language language, ProgressMonitor monitor) {
        this.spec = spec;
        this.language = language;
        this.monitor = monitor;
    }

    /// Writes the workbook, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target, WorkbookSpec spec, Language language, ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(target, new ReportWorkbook(spec, language, monitor)::write);
    }

    private void write(OutputStream out) throws IOException, ProblemException {
        // Figure sheets are made whole first; the streaming workbook then only adds rows to it.
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(spec.title());
            workbook.getProperties().getCoreProperties().setCreator("Rettesnor");
            SheetStyles styles = new SheetStyles(workbook, language);
            for (WorkbookSpec.Sheet sheet : spec.sheets()) {
                monitor.checkCancelled();
                String name = names.free(sheet.name());
                if (sheet instanceof FigureSheet figure) {
                    new FigureSheetWriter(workbook.createSheet(name), styles, language)
                            .write(figure);
                } else {
                    workbook.createSheet(name);
                }
            }
            try (SXSSFWorkbook streamed =
                    new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, true, false)) {
                writeRows(streamed, styles);
                streamed.write(out);
            }
        }
    }

    private void writeRows(SXSSFWorkbook workbook, SheetStyles styles) throws ProblemException {
        for (int i = 0; i < spec.sheets().size(); i++) {
            if (spec.sheets().get(i) instanceof RowsSheet rows) {
                Rows sink = new Rows(workbook, workbook.getSheetAt(i), rows, styles);
                rows.rows().writeTo(sink);
                sink.finish();
            }
        }
    }

    private final class Rows implements RowSink {

        private final SXSSFWorkbook workbook;
        private final RowsSheet spec;
        private final List<ColumnSpec> columns;
        private final SheetStyles styles;
        private final CellWriter writer;
        private SXSSFSheet sheet;
        private int next;
        private long written;

        Rows(SXSSFWorkbook workbook, SXSSFSheet sheet, RowsSheet spec, SheetStyles styles) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.spec = spec;
            this.columns = spec.columns();
            this.styles = styles;
            this.writer = new CellWriter(styles, language);
            start();
        }

        private void start() {
            SXSSFRow header = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                var cell = header.createCell(i);
                cell.setCellValue(SheetText.of(columns.get(i).name()));
                cell.setCellStyle(styles.header(columns.get(i).format()));
                int wanted = columns.get(i).format() == ValueFormat.TEXT ? 24 : 13;
                int width = Math.clamp(columns.get(i).name().length() + 4L, wanted, 40);
                sheet.setColumnWidth(i, width * LETTER_WIDTH);
            }
            sheet.createFreezePane(0, 1);
            next = 1;
        }

        @Override
        public void row(List<Cell> cells) {
            if (next >= ROWS_OF_A_SHEET) {
                finish();
                sheet = workbook.createSheet(names.free(spec.name()));
                start();
            }
            if (++written % CHECK_EVERY == 0) {
                monitor.checkCancelled();
                monitor.progress(written, 0);
            }
            SXSSFRow row = sheet.createRow(next++);
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                if (!cells.get(i).isBlank()) {
                    writer.write(row.createCell(i), cells.get(i), columns.get(i).format(), false);
                }
            }
        }

        void finish() {
            if (!columns.isEmpty()) {
                sheet.setAutoFilter(
                        new CellRangeAddress(0, Math.max(0, next - 1), 0, columns.size() - 1));
            }
        }
    }
}
