package no.rettesnor.office.csv;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.bytes.ByteSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the letters of a text file are written, found by looking at all of its bytes.
///
/// @param charset the encoding
/// @param mark how many bytes at the beginning are a byte order mark
/// @param backslashQuotes how many times a backslash stands before a quotation mark
public record Encoding(Charset charset, int mark, long backslashQuotes) {

    private static final int CHUNK = 1 << 16;

    /// Looks through the bytes.
    ///
    /// @throws UnreadableException when they are no text
    public static Encoding of(ByteSource source, ProgressMonitor monitor) throws IOException {
        ByteCounts counts = new ByteCounts();
        byte[] first = new byte[0];
        try (InputStream bytes = source.open()) {
            byte[] chunk = bytes.readNBytes(CHUNK);
            first = chunk;
            while (chunk.length > 0) {
                monitor.checkCancelled();
                counts.add(chunk, chunk.length);
                chunk = bytes.readNBytes(CHUNK);
            }
        }
        int mark = markLength(first);
        if (mark == 3) {
            return new Encoding(StandardCharsets.UTF_8, mark, counts.backslashQuotes());
        }
        if (mark == 2) {
            boolean little = (first[0] & 0xFF) == 0xFF;
            return new Encoding(
                    little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, mark, 0);
        }
        if (hasNul(first)) {
            return new Encoding(wide(first, source.name()), 0, 0);
        }
        return new Encoding(counts.charset(), 0, counts.backslashQuotes());
    }

    /// The same file read in another encoding, because somebody knows better.
    public Encoding as(Charset other) {
        return new Encoding(other, mark, backslashQuotes);
    }

    private static int markLength(byte[] first) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] first) {
        for (byte each : first) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /// Text in a Western language as UTF-16 has a zero in nearly every other byte.
    private static Charset wide(byte[] first, String name) throws UnreadableException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < first.length; i += 2) {
            even += first[i] == 0 ? 1 : 0;
            odd += first[i + 1] == 0 ? 1 : 0;
        }
        int pairs = Math.max(1, first.length / 2);
        if (odd * 10 > pairs * 8 && even * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        if (even * 10 > pairs * 8 && odd * 10 < pairs) {
            return StandardCharsets.UTF_16BE;
        }
        throw new UnreadableException(OfficeTexts.text("kind.unknown", name));
    }
}
