package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.TableRow;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// Writes the rows that could not be taken to a text file that Excel opens with a double click: the
/// row's number, the reason, and the cells exactly as they stood, so that the file can be mended
/// and imported.
///
/// The cells are read from the table a second time: most files have no such row, and a file with
/// many must not be held in memory.
public final class RejectedRows {

    private static final char SEPARATOR = ';';

    private RejectedRows() {}

    /// Where the rejected rows of that file go: beside it, under a name that is not taken.
    public static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name) + "-avvist";
        Path candidate = file.resolveSibling(stem + ".csv");
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = file.resolveSibling(stem + "-" + i + ".csv");
        }
        return candidate;
    }

    /// Writes them, whole or not at all.
    static void write(
            ImportTable table,
            Map<Long, String> reasons,
            Path target,
            Language language,
            ProgressMonitor monitor)
            throws ProblemException {
        Path half = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(half, StandardCharsets.UTF_8);
                    DataRows rows = table.rows(monitor)) {
                header(out, table, language);
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    String reason = reasons.get(row.number());
                    if (reason != null) {
                        out.write(Long.toString(row.number()));
                        cell(out, reason);
                        for (HeaderGuess.Column column : table.columns()) {
                            cell(out, row.cell(column.index()).display());
                        }
                        out.write("\r\n");
                    }
                }
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ProblemException(text("rejected.not-written", target.toString()), failure);
        } finally {
            deleteIfLeft(half);
        }
    }

    private static void deleteIfLeft(Path half) throws ProblemException {
        try {
            Files.deleteIfExists(half);
        } catch (IOException failure) {
            throw new ProblemException(text("rejected.not-written", half.toString()), failure);
        }
    }

    private static void header(Writer out, ImportTable table, Language language)
            throws IOException {
        out.write('\uFEFF');
        out.write(quoted(text("rejected.row").in(language)));
        cell(out, text("rejected.reason").in(language));
        for (HeaderGuess.Column column : table.columns()) {
            cell(out, column.name().in(language));
        }
        out.write("\r\n");
    }

    private static void cell(Writer out, String words) throws IOException {
        out.write(SEPARATOR);
        out.write(quoted(words));
    }

    private static String quoted(String words) {
        boolean plain = true;
        for (int i = 0; i < words.length() && plain; i++) {
            char c = words.charAt(i);
            plain = c != SEPARATOR && c != '"' && c != '\n' && c != '\r' && c != ' ';
        }
        return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
