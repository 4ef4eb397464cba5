package no.rettesnor.office.rows;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Rows in the kind of file that its name asks for: `.csv` for text, anything else for Excel.
public final class RowFile {

    private RowFile() {}

    /// Writes the file, whole or not at all. Text has room for the first sheet alone.
    ///
    /// @param sheets the rows first; then what tells about them
    /// @throws ProblemException when the file cannot be written
    public static void write(
            Path target, List<RowSheet> sheets, Language language, ProgressMonitor monitor)
            throws ProblemException {
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            RowCsv.write(target, sheets.getFirst(), language, monitor);
        } else {
            RowWorkbook.write(target, sheets, language, monitor);
        }
    }
}
