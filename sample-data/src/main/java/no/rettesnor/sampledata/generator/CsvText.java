package no.rettesnor.sampledata.generator;

import java.nio.charset.Charset;
import java.util.List;

/// A table as text with semicolons, as Norwegian programs write it: quotes only where they are
/// needed, lines ended as on Windows.
final class CsvText {

    private final StringBuilder text = new StringBuilder();

    CsvText row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ";").append(quoted(cells.get(i)));
        }
        text.append("\r\n");
        return this;
    }

    /// The table in that encoding.
    byte[] bytes(Charset charset) {
        return text.toString().getBytes(charset);
    }

    /// The table in UTF-8 with a byte order mark, as Excel wants it.
    byte[] bytesWithMark() {
        return ("\uFEFF" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(letter -> letter == ';' || letter == '"' || letter < 32);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
