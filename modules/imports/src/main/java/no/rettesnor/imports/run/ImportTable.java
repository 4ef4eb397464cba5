package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.MergedCells;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The table in a file that is to be imported: one sheet, with its header found.
public final class ImportTable implements AutoCloseable {

    static final int ROWS_LOOKED_AT = 60;

    private final TableFile file;
    private final TableSheet sheet;
    private final HeaderGuess header;

    private ImportTable(TableFile file, TableSheet sheet, HeaderGuess header) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
    }

    /// Opens the file and finds the table in it.
    ///
    /// @param layout what the user knows about it
    /// @throws ProblemException when the file cannot be read, has no such sheet, or holds no table
    public static ImportTable open(Path path, TableLayout layout, ProgressMonitor monitor)
            throws ProblemException {
        return open(path, layout, ImportTable::firstTable, monitor);
    }

    /// Opens the file and finds the table in it that tells most of what the target can take.
    ///
    /// @param layout what the user knows about it
    /// @throws ProblemException when the file cannot be read, has no such sheet, or holds no table
    public static ImportTable open(
            Path path, TableLayout layout, ImportTarget target, ProgressMonitor monitor)
            throws ProblemException {
        return open(path, layout, new SheetGuess(target), monitor);
    }

    private static ImportTable open(
            Path path, TableLayout layout, SheetChoice choice, ProgressMonitor monitor)
            throws ProblemException {
        if (layout.charset() != null && !isEncoding(layout.charset())) {
            throw new ProblemException(text("table.no-encoding", layout.charset()));
        }
        TableFile file =
                TableFile.open(
                        path,
                        new TableFile.TextHint(layout.charset(), layout.separator()),
                        ReadLimits.standard(),
                        monitor);
        try {
            TableSheet sheet = sheet(file, layout, choice, monitor);
            HeaderGuess header = header(sheet, layout, monitor);
            if (header.columns().isEmpty()) {
                throw new ProblemException(text("table.no-columns", nameOf(path)));
            }
            return new ImportTable(file, sheet, header);
        } catch (ProblemException | RuntimeException problem) {
            file.close();
            throw problem;
        }
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private static TableSheet sheet(
            TableFile file, TableLayout layout, SheetChoice choice, ProgressMonitor monitor)
            throws ProblemException {
        List<TableSheet> sheets = file.sheets();
        if (layout.sheet() != null) {
            Optional<TableSheet> named =
                    sheets.stream()
                            .filter(sheet -> sheet.name().equals(layout.sheet()))
                            .findFirst();
            if (named.isPresent()) {
                return named.get();
            }
            if (sheets.size() > 1) {
                throw new ProblemException(
                        text(
                                "table.no-sheet",
                                nameOf(file.path()),
                                layout.sheet(),
                                String.join(", ", sheets.stream().map(TableSheet::name).toList())));
            }
        }
        if (sheets.isEmpty()) {
            throw new ProblemException(text("table.no-columns", nameOf(file.path())));
        }
        List<TableSheet> seen = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        return choice.of(seen, monitor).orElse(sheets.getFirst());
    }

    /// Which sheet holds the table, when nobody says.
    @FunctionalInterface
    interface SheetChoice {

        /// @param sheets those in sight
        /// @return none where no sheet looks like a table
        Optional<TableSheet> of(List<TableSheet> sheets, ProgressMonitor monitor)
                throws ProblemException;
    }

    /// The first sheet that looks like a table; a cover sheet does not.
    private static Optional<TableSheet> firstTable(List<TableSheet> sheets, ProgressMonitor monitor)
            throws ProblemException {
        for (TableSheet sheet : sheets) {
            if (HeaderGuess.of(sheet, monitor).columns().size() > 1) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    private static HeaderGuess header(TableSheet sheet, TableLayout layout, ProgressMonitor monitor)
            throws ProblemException {
        List<TableRow> rows = sheet.first(ROWS_LOOKED_AT, monitor);
        List<MergedCells> merged = sheet.merged(monitor);
        HeaderGuess found = HeaderGuess.of(rows, merged);
        Long row = layout.headerRow();
        // The last row of a header that was found means the whole of it: names may lie above.
        return row == null || row == found.lastRow()
                ? found
                : HeaderGuess.at(rows, merged, row, row);
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// The file.
    public Path path() {
        return file.path();
    }

    /// The file's name without its folder.
    public String fileName() {
        return nameOf(path());
    }

    /// The names of the sheets that a user may choose between; one for a text file.
    public List<String> sheets() {
        return file.sheets().stream().map(TableSheet::name).toList();
    }

    /// The sheet's name.
    public String sheet() {
        return sheet.name();
    }

    /// How a text file was found to be written; empty for a workbook.
    public Optional<TableFile.TextForm> textForm() {
        return file.textForm();
    }

    /// The number of the last row of the header; 0 when there is none.
    public long headerRow() {
        return header.lastRow();
    }

    /// The columns, from the left.
    public List<HeaderGuess.Column> columns() {
        return header.columns();
    }

    /// The keys of the columns, from the left.
    public List<String> columnKeys() {
        return header.columns().stream().map(HeaderGuess.Column::key).toList();
    }

    /// The rows beneath the header, without blank ones. Close it.
    public DataRows rows(ProgressMonitor monitor) throws ProblemException {
        RowCursor cursor = sheet.rows(monitor);
        return new DataRows(cursor, header.lastRow());
    }

    @Override
    public void close() {
        file.close();
    }
}
