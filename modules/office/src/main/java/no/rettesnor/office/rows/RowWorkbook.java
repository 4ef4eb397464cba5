package no.rettesnor.office.rows;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.FileReplacement;
import no.rettesnor.office.excel.SheetFormats;
import no.rettesnor.office.excel.SheetNames;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.excel.SheetValue;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Writes plain rows to an `.xlsx` workbook, streaming: header in bold and frozen, a filter on
/// every column. Text is always text, never a formula, and never shared, so that memory does not
/// grow.
public final class RowWorkbook {

    /// The most rows of a sheet, its header among them; rows beyond go to a further sheet.
    public static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final int FLUSH_EVERY = 1_000;

    private final Language language;
    private final ProgressMonitor monitor;
    private final int rowsOfASheet;
    private final SheetNames names = new SheetNames();

    RowWorkbook(Language language, ProgressMonitor monitor, int rowsOfASheet) {
        this.language = language;
        this.monitor = monitor;
        this.rowsOfASheet = rowsOfASheet;
    }

    /// Writes the workbook, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target, List<RowSheet> sheets, Language language, ProgressMonitor monitor)
            throws ProblemException {
        RowWorkbook workbook = new RowWorkbook(language, monitor, ROWS_OF_A_SHEET);
        FileReplacement.write(target, out -> workbook.write(sheets, out));
    }

    void write(List<RowSheet> sheets, OutputStream out) throws IOException, ProblemException {
        Workbook workbook = new Workbook(out, "Rettesnor", "1.0");
        for (RowSheet sheet : sheets) {
            SheetWriter writer = new SheetWriter(workbook, sheet);
            sheet.rows().writeTo(writer);
            writer.finish();
        }
        workbook.finish();
    }

    /// Writes one sheet, and the ones it runs over into.
    private final class SheetWriter implements RowSink {

        private final Workbook workbook;
        private final RowSheet sheet;
        private Worksheet current;
        private int next;
        private long written;

        SheetWriter(Workbook workbook, RowSheet sheet) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.current = started();
        }

        private Worksheet started() {
            Worksheet started = workbook.newWorksheet(names.free(sheet.name()));
            int column = 0;
            for (ColumnSpec each : sheet.columns()) {
                started.width(column, width(each));
                started.inlineString(0, column, SheetText.of(each.name()));
                started.style(0, column).bold().fillColor("E4EAF0").wrapText(true).set();
                column++;
            }
            started.freezePane(0, 1);
            next = 1;
            return started;
        }

        @Override
        public void row(List<Cell> cells) {
            try {
                if (next >= rowsOfASheet) {
                    finish();
                    current = started();
                }
                int columns = Math.min(cells.size(), sheet.columns().size());
                for (int column = 0; column < columns; column++) {
                    put(column, cells.get(column), sheet.columns().get(column).format());
                }
                next++;
                if (++written % FLUSH_EVERY == 0) {
                    monitor.checkCancelled();
                    monitor.progress(written, 0);
                    current.flush();
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        private void put(int column, Cell cell, ValueFormat format) {
            switch (SheetValue.of(cell, language)) {
                case SheetValue.Words words -> current.inlineString(next, column, words.value());
                case SheetValue.Amount amount -> {
                    current.value(next, column, amount.value());
                    style(column, format.isNumeric() ? format : ValueFormat.TEXT);
                }
                case SheetValue.Moment moment -> {
                    current.value(next, column, moment.value());
                    style(column, moment.hasTime() ? ValueFormat.DATE_TIME : ValueFormat.DATE);
                }
                case SheetValue.Nothing _ -> {}
            }
        }

        private void style(int column, ValueFormat format) {
            if (format != ValueFormat.TEXT) {
                current.style(next, column).format(SheetFormats.code(format, language)).set();
            }
        }

        void finish() throws IOException {
            int last = Math.max(0, sheet.columns().size() - 1);
            current.setAutoFilter(0, 0, Math.max(0, next - 1), last);
            current.finish();
        }
    }

    private static double width(ColumnSpec column) {
        int wanted =
                switch (column.format()) {
                    case TEXT -> 24;
                    case WHOLE, DECIMAL, PERCENT -> 10;
                    case DATE -> 12;
                    case DATE_TIME -> 17;
                };
        // Room for the name and the filter's arrow beside it.
        return Math.clamp(column.name().length() + 4L, wanted, 40);
    }
}
