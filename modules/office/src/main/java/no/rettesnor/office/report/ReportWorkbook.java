package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.FileReplacement;
import no.rettesnor.office.bytes.ReproducibleZip;
import no.rettesnor.office.excel.SheetNames;
import no.rettesnor.office.report.WorkbookSpec.FigureSheet;
import no.rettesnor.office.report.WorkbookSpec.ListSheet;
import no.rettesnor.office.report.WorkbookSpec.PageSheet;
import no.rettesnor.office.report.WorkbookSpec.RowsSheet;
import no.rettesnor.office.rows.RowWorkbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes a workbook of figures, with native charts bound to the numbers beside them, and of plain
/// rows, which are streamed and may be a million.
public final class ReportWorkbook {

    /// What deflating harder saves is not worth its time.
    private static final int COMPRESSION = 4;

    private final WorkbookSpec spec;
    private final Language language;
    private final Instant created;
    private final ProgressMonitor monitor;
    private final int rowsOfASheet;
    private final SheetNames names = new SheetNames();

    ReportWorkbook(
            WorkbookSpec spec,
            Language language,
            Instant created,
            ProgressMonitor monitor,
            int rowsOfASheet) {
        this.spec = spec;
        this.language = language;
        this.created = created;
        this.monitor = monitor;
        this.rowsOfASheet = rowsOfASheet;
    }

    /// Writes the workbook as made at this moment, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target, WorkbookSpec spec, Language language, ProgressMonitor monitor)
            throws ProblemException {
        write(target, spec, language, Instant.now(), monitor);
    }

    /// Writes the workbook, whole or not at all. The same content of the same moment gives the same
    /// bytes.
    ///
    /// @param created when it was made, as its properties say
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target,
            WorkbookSpec spec,
            Language language,
            Instant created,
            ProgressMonitor monitor)
            throws ProblemException {
        ReportWorkbook workbook =
                new ReportWorkbook(spec, language, created, monitor, RowWorkbook.ROWS_OF_A_SHEET);
        FileReplacement.write(target, workbook::write);
    }

    void write(OutputStream out) throws IOException, ProblemException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(spec.title());
            workbook.getProperties().getCoreProperties().setCreator("Rettesnor");
            SheetStyles styles = new SheetStyles(workbook, language);
            for (WorkbookSpec.Sheet sheet : spec.sheets()) {
                monitor.checkCancelled();
                XSSFSheet made = workbook.createSheet(names.free(sheet.name()));
                switch (sheet) {
                    case FigureSheet figure ->
                            new FigureSheetWriter(made, styles, language).write(figure);
                    case PageSheet page -> new PageSheetWriter(made, styles, language).write(page);
                    case ListSheet list -> new ListSheetWriter(made, styles, language).write(list);
                    case RowsSheet _ -> {}
                }
            }
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(COMPRESSION);
            Set<String> streamed = writeRows(workbook, styles, zip);
            writeRest(workbook, streamed, zip);
            zip.finish();
        }
    }

    /// @return the parts of the file that have been written
    private Set<String> writeRows(XSSFWorkbook workbook, SheetStyles styles, ZipOutputStream zip)
            throws IOException, ProblemException {
        Set<String> streamed = new HashSet<>();
        for (int i = 0; i < spec.sheets().size(); i++) {
            if (spec.sheets().get(i) instanceof RowsSheet rows) {
                RowsWriter writer =
                        new RowsWriter(
                                zip,
                                workbook.getSheetAt(i),
                                () -> workbook.createSheet(names.free(rows.name())),
                                rows.columns(),
                                rowsOfASheet,
                                styles,
                                language,
                                monitor);
                rows.rows().writeTo(writer);
                streamed.addAll(writer.finish());
            }
        }
        return streamed;
    }

    private void writeRest(XSSFWorkbook workbook, Set<String> streamed, ZipOutputStream zip)
            throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        workbook.write(rest);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(rest.toByteArray()))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                if (!streamed.contains(each.getName())) {
                    zip.putNextEntry(ReproducibleZip.entry(each.getName()));
                    zip.write(ReproducibleZip.timeless(each.getName(), in.readAllBytes(), created));
                    zip.closeEntry();
                }
            }
        }
    }
}
