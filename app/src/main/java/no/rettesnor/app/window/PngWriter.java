package no.rettesnor.app.window;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes an opaque picture as PNG. The toolkit can draw but not write, and its bridge to the JDK's
/// writer would bring all of Swing along.
///
/// @param width in pixels
/// @param height in pixels
record PngWriter(int width, int height) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte EIGHT_BITS = 8;
    private static final byte RGB = 2;

    /// @param bgra four bytes a pixel: blue, green, red, alpha
    void write(byte[] bgra, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(header)) {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {EIGHT_BITS, RGB, 0, 0, 0});
        }
        chunk("IHDR", header.toByteArray(), out);
        chunk("IDAT", rows(bgra), out);
        chunk("IEND", new byte[0], out);
    }

    private byte[] rows(byte[] bgra) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + width * 3];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int from = (y * width + x) * 4;
                    int to = 1 + x * 3;
                    row[to] = bgra[from + 2];
                    row[to + 1] = bgra[from + 1];
                    row[to + 2] = bgra[from];
                }
                deflater.write(row);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(String type, byte[] content, OutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(type.getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        CRC32 checksum = new CRC32();
        checksum.update(body.toByteArray());
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(body.toByteArray());
        data.writeInt((int) checksum.getValue());
        data.flush();
    }
}
