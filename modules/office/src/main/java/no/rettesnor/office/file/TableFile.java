package no.rettesnor.office.file;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.bytes.ByteSource;
import no.rettesnor.office.csv.CsvDetection;
import no.rettesnor.office.csv.CsvDialect;
import no.rettesnor.office.csv.CsvSheet;
import no.rettesnor.office.excel.XlsWorkbook;
import no.rettesnor.office.excel.XlsxWorkbook;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableSheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file with tables in it: a delimited text file, an Excel workbook, or a zip with one of these
/// inside. What it is, is told by its content; names lie.
///
/// ```java
/// try (TableFile file = TableFile.open(path, ReadLimits.standard(), monitor);
///         RowCursor rows = file.sheets().getFirst().rows(monitor)) {
///     for (TableRow row = rows.next(); row != null; row = rows.next()) { … }
/// }
/// ```
public final class TableFile implements AutoCloseable {

    /// How a text file was found to be written.
    ///
    /// @param charset the encoding's name
    /// @param separator between fields
    /// @param escapesWithBackslash whether quotes in a field stand after a backslash, not doubled
    public record TextForm(String charset, char separator, boolean escapesWithBackslash) {}

    /// What somebody knows about how a text file is written.
    ///
    /// @param charset the encoding's name; null for the one that is found
    /// @param separator between fields; null for the one that is found
    public record TextHint(@Nullable String charset, @Nullable Character separator) {

        /// Everything as found.
        public static final TextHint NONE = new TextHint(null, null);
    }

    private final Path path;
    private final List<TableSheet> sheets;
    private final @Nullable TextForm textForm;
    private final List<AutoCloseable> open;

    TableFile(
            Path path,
            List<TableSheet> sheets,
            @Nullable TextForm textForm,
            List<AutoCloseable> open) {
        this.path = path;
        this.sheets = sheets;
        this.textForm = textForm;
        this.open = open;
    }

    /// Opens a file. Nothing is read beyond what tells its form and its sheets, but a text file is
    /// gone through once for its encoding.
    ///
    /// @throws ProblemException with one sentence when it is missing, locked, encrypted, damaged,
    ///   too large, or no table at all
    /// @throws no.rettesnor.kernel.CancelledException when the monitor was cancelled
    public static TableFile open(Path path, ReadLimits limits, ProgressMonitor monitor)
            throws ProblemException {
        return open(path, TextHint.NONE, limits, monitor);
    }

    /// Opens a file that somebody knows more about than can be found. A workbook needs no hint and
    /// takes none.
    ///
    /// @throws ProblemException as [#open(Path, ReadLimits, ProgressMonitor)]
    public static TableFile open(
            Path path, TextHint hint, ReadLimits limits, ProgressMonitor monitor)
            throws ProblemException {
        String name = FileProblems.nameOf(path);
        if (Files.isDirectory(path)) {
            throw new ProblemException(OfficeTexts.text("file.folder", name));
        }
        if (name.startsWith("~$")) {
            throw new ProblemException(OfficeTexts.text("file.owner", name, name.substring(2)));
        }
        try {
            return openAs(FileKind.of(ByteSource.of(path)), path, name, hint, limits, monitor);
        } catch (IOException | IllegalStateException cause) {
            throw FileProblems.reading(name, cause);
        }
    }

    private static TableFile openAs(
            FileKind kind,
            Path path,
            String name,
            TextHint hint,
            ReadLimits limits,
            ProgressMonitor monitor)
            throws IOException {
        return switch (kind) {
            case EXCEL -> {
                XlsxWorkbook workbook = new XlsxWorkbook(path, name, limits);
                yield new TableFile(path, workbook.sheets(), null, List.of(workbook));
            }
            case OLD_EXCEL -> {
                XlsWorkbook workbook = new XlsWorkbook(path, name);
                yield new TableFile(path, workbook.sheets(limits), null, List.of(workbook));
            }
            case ZIP -> ZippedTable.open(path, hint, limits, monitor);
            case TEXT -> text(path, ByteSource.of(path), hint, limits, monitor, List.of());
        };
    }

    static TableFile text(
            Path path,
            ByteSource source,
            TextHint hint,
            ReadLimits limits,
            ProgressMonitor monitor,
            List<AutoCloseable> open)
            throws IOException {
        CsvDialect dialect =
                new CsvDetection(source, limits).detect(hint.charset(), hint.separator(), monitor);
        TextForm form =
                new TextForm(
                        dialect.encoding().charset().name(),
                        dialect.separator(),
                        dialect.quoting() == CsvDialect.Quoting.BACKSLASH);
        return new TableFile(path, List.of(new CsvSheet(source, dialect, limits)), form, open);
    }

    /// The file that was opened.
    public Path path() {
        return path;
    }

    /// The sheets with cells, hidden ones too; a text file has one.
    public List<TableSheet> sheets() {
        return sheets;
    }

    /// How a text file is written; empty for a workbook.
    public Optional<TextForm> textForm() {
        return Optional.ofNullable(textForm);
    }

    @Override
    public void close() {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (Exception _) {
                // Opened for reading only; there is nothing to lose and nothing to tell.
            }
        }
    }
}
