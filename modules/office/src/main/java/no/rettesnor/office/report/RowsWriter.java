package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.ReproducibleZip;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.excel.SheetValue;
import no.rettesnor.office.rows.RowSink;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipOutputStream;

/// Writes plain rows straight into the file, and what one sheet has no room for into further ones.
/// POI's own way writes every row twice, to a file of its own first.
final class RowsWriter implements RowSink {

    private static final int CHECK_EVERY = 1_000;

    private final ZipOutputStream zip;
    private final Supplier<XSSFSheet> further;
    private final List<ColumnSpec> columns;
    private final int rowsOfASheet;
    private final SheetStyles styles;
    private final Language language;
    private final ProgressMonitor monitor;
    private final List<String> parts = new ArrayList<>();
    private XSSFSheet sheet;
    private RowsMarkup markup;
    private long written;

    /// @param sheet the empty sheet of the workbook that the rows stand in
    /// @param further makes more of them
    RowsWriter(
            ZipOutputStream zip,
            XSSFSheet sheet,
            Supplier<XSSFSheet> further,
            List<ColumnSpec> columns,
            int rowsOfASheet,
            SheetStyles styles,
            Language language,
            ProgressMonitor monitor)
            throws IOException {
        this.zip = zip;
        this.sheet = sheet;
        this.further = further;
        this.columns = columns;
        this.rowsOfASheet = rowsOfASheet;
        this.styles = styles;
        this.language = language;
        this.monitor = monitor;
        this.markup = started();
    }

    private RowsMarkup started() throws IOException {
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        parts.add(part);
        zip.putNextEntry(ReproducibleZip.entry(part));
        RowsMarkup started = new RowsMarkup(zip, columns);
        started.startRow();
        for (int i = 0; i < columns.size(); i++) {
            int style = styles.header(columns.get(i).format()).getIndex();
            started.words(i, style, SheetText.of(columns.get(i).name()));
        }
        started.endRow();
        return started;
    }

    @Override
    public void row(List<Cell> cells) {
        if (++written % CHECK_EVERY == 0) {
            monitor.checkCancelled();
            monitor.progress(written, 0);
        }
        try {
            if (markup.rows() >= rowsOfASheet) {
                end();
                sheet = further.get();
                markup = started();
            }
            markup.startRow();
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                put(i, cells.get(i), columns.get(i).format());
            }
            markup.endRow();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void put(int column, Cell cell, ValueFormat format) throws IOException {
        int style = styles.value(CellWriter.shown(cell, format), false).getIndex();
        switch (SheetValue.of(cell, language)) {
            case SheetValue.Amount amount -> markup.number(column, style, amount.value());
            case SheetValue.Moment moment ->
                    markup.number(column, style, DateUtil.getExcelDate(moment.value()));
            case SheetValue.Words words -> markup.words(column, style, words.value());
            case SheetValue.Nothing _ -> {}
        }
    }

    /// @return the parts of the file that have been written
    List<String> finish() throws IOException {
        end();
        return List.copyOf(parts);
    }

    private void end() throws IOException {
        String filtered = "";
        if (!columns.isEmpty()) {
            CellRangeAddress all =
                    new CellRangeAddress(0, markup.rows() - 1, 0, columns.size() - 1);
            // The workbook knows its filters by name.
            sheet.setAutoFilter(all);
            filtered = all.formatAsString();
        }
        markup.finish(filtered);
        zip.closeEntry();
    }
}
