package no.rettesnor.office.excel;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.MergedCells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the merged cells of a sheet. They stand behind all of its rows, so the rows are passed
/// over as bytes, which is ten times as fast as parsing them.
final class MergedCellsScan {

    private static final byte[] END_OF_ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern MERGED =
            Pattern.compile(
                    "mergeCell\\s[^>]{0,200}?ref\\s*=\\s*[\"']([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})[\"']");
    private static final int MOST = 100_000;
    private static final int LONGEST_TAIL = 16 << 20;
    private static final int CHUNK = 1 << 16;

    private MergedCellsScan() {}

    /// Reads and closes the sheet's bytes.
    static List<MergedCells> of(InputStream sheet, ProgressMonitor monitor) throws IOException {
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        EndOfRows end = new EndOfRows();
        try (sheet) {
            byte[] chunk = new byte[CHUNK];
            int got = sheet.read(chunk);
            while (got > 0 && tail.size() < LONGEST_TAIL) {
                monitor.checkCancelled();
                int from = end.in(chunk, got);
                tail.write(chunk, from, got - from);
                got = sheet.read(chunk);
            }
        }
        return merged(tail.toString(StandardCharsets.ISO_8859_1));
    }

    /// Looks for `</sheetData>`, in whatever namespace, across chunks.
    private static final class EndOfRows {
        private int matched;
        private int previous;
        private boolean closing;

        /// Where in the chunk the rows have ended; its length where they have not.
        int in(byte[] chunk, int length) {
            int i = 0;
            while (i < length && matched < END_OF_ROWS.length) {
                byte each = chunk[i];
                closing = previous == '<' ? each == '/' : closing;
                previous = each;
                matched = each == END_OF_ROWS[matched] ? matched + 1 : 0;
                if (matched == END_OF_ROWS.length && !closing) {
                    matched = 0;
                }
                i++;
            }
            return i;
        }
    }

    private static List<MergedCells> merged(String tail) {
        List<MergedCells> merged = new ArrayList<>();
        Matcher matcher = MERGED.matcher(tail);
        while (matcher.find() && merged.size() < MOST) {
            String from = matcher.group(1);
            String to = matcher.group(2);
            merged.add(
                    new MergedCells(
                            CellAddress.row(from),
                            CellAddress.row(to),
                            CellAddress.column(from),
                            CellAddress.column(to)));
        }
        return List.copyOf(merged);
    }
}
