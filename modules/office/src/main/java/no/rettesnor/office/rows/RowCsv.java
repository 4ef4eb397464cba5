package no.rettesnor.office.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.bytes.FileReplacement;
import no.rettesnor.office.table.Cell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes plain rows to a delimited text file that a double click opens right in Excel: UTF-8 with
/// a byte order mark, CRLF, `;` and decimal comma in Norwegian and Swedish, `,` and decimal point
/// in English.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it: one that begins
/// with `=`, `+`, `-`, `@`, a tab or a carriage return, or their full-width forms (OWASP, “CSV
/// injection”). Numbers and dates stay as they are; dates are written as in ISO 8601.
public final class RowCsv {

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final int CHECK_EVERY = 1_000;

    private RowCsv() {}

    /// Writes the file, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target, RowSheet sheet, Language language, ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(target, out -> write(out, sheet, language, monitor));
    }

    private static void write(
            OutputStream out, RowSheet sheet, Language language, ProgressMonitor monitor)
            throws IOException, ProblemException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(language == Language.EN ? ',' : ';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
        csv.writeRecord(sheet.columns().stream().map(column -> safe(column.name())).toList());
        long[] written = {0};
        sheet.rows()
                .writeTo(
                        cells -> {
                            if (++written[0] % CHECK_EVERY == 0) {
                                monitor.checkCancelled();
                                monitor.progress(written[0], 0);
                            }
                            csv.writeRecord(record(cells, sheet.columns().size(), language));
                        });
        csv.flush();
        text.flush();
    }

    private static List<String> record(List<Cell> cells, int columns, Language language) {
        List<String> record = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            record.add(column < cells.size() ? words(cells.get(column), language) : "");
        }
        return record;
    }

    private static String words(Cell cell, Language language) {
        return switch (cell) {
            case Cell.Words words -> safe(words.value());
            case Cell.Numeric _ ->
                    language == Language.EN ? cell.display() : cell.display().replace('.', ',');
            case Cell.Truth truth -> OfficeTexts.yesOrNo(truth.value()).in(language);
            case Cell.Fault fault -> safe(fault.code());
            case Cell.Date _, Cell.Time _, Cell.Blank _ -> cell.display();
        };
    }

    private static String safe(String words) {
        boolean formula = !words.isEmpty() && STARTS_FORMULA.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}
