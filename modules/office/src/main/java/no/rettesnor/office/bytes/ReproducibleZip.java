package no.rettesnor.office.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes the clock out of an Office file: every part is packed with the same time, and the file
/// says it was made at a moment that is given. So the same content gives the same bytes. Workbooks
/// inside are treated likewise.
public final class ReproducibleZip {

    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern DATES =
            Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private ReproducibleZip() {}

    /// Copies an Office file.
    ///
    /// @param made when it was made, as its properties are to say
    public static void copy(byte[] file, Instant made, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                zip.putNextEntry(entry(each.getName()));
                zip.write(timeless(each.getName(), in.readAllBytes(), made));
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /// A part to be packed, at the same time as all others.
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        return entry;
    }

    /// A part of an Office file as it is when the file was made at that moment.
    public static byte[] timeless(String name, byte[] part, Instant made) throws IOException {
        if (name.endsWith(".xlsx")) {
            ByteArrayOutputStream inner = new ByteArrayOutputStream(part.length);
            copy(part, made, inner);
            return inner.toByteArray();
        }
        if (!name.equals("docProps/core.xml")) {
            return part;
        }
        String second = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return DATES.matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll("$1" + second)
                .getBytes(StandardCharsets.UTF_8);
    }
}
