package no.rettesnor.office.file;

import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.bytes.ByteSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is, by its first bytes and, for zips and old Office files, by what is inside.
enum FileKind {
    EXCEL,
    OLD_EXCEL,
    ZIP,
    TEXT;

    private static final int ENOUGH = 8_192;

    /// Looks at the file.
    ///
    /// @throws UnreadableException with a sentence where it cannot be a table
    static FileKind of(ByteSource source) throws IOException {
        byte[] start;
        try (InputStream bytes = source.open()) {
            start = bytes.readNBytes(ENOUGH);
        }
        String name = source.name();
        if (start.length == 0) {
            throw new UnreadableException(OfficeTexts.text("file.empty", name));
        }
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_EXCEL;
        }
        refuse(name, start);
        return TEXT;
    }

    /// Refuses the kinds of file people take for tables.
    private static void refuse(String name, byte[] start) throws UnreadableException {
        if (startsWith(start, 0x09, 0x00)
                || startsWith(start, 0x09, 0x02)
                || startsWith(start, 0x09, 0x04)
                || startsWith(start, 0x09, 0x08)) {
            throw new UnreadableException(OfficeTexts.text("excel.old", name));
        }
        if (startsWith(start, '%', 'P', 'D', 'F')) {
            throw new UnreadableException(OfficeTexts.text("kind.pdf", name));
        }
        if (startsWith(start, 0x89, 'P', 'N', 'G') || startsWith(start, 0xFF, 0xD8, 0xFF)) {
            throw new UnreadableException(OfficeTexts.text("kind.unknown", name));
        }
        String words =
                new String(start, StandardCharsets.ISO_8859_1)
                        .replace("\u00EF\u00BB\u00BF", "")
                        .replace("\0", "")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        if (words.startsWith("<!doctype html")
                || words.startsWith("<html")
                || words.startsWith("<table")
                || words.startsWith("<head")
                || (words.startsWith("<") && words.contains("<html"))) {
            throw new UnreadableException(OfficeTexts.text("kind.html", name));
        }
        if (words.startsWith("<?xml")
                && words.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw new UnreadableException(OfficeTexts.text("excel.old", name));
        }
        if (words.startsWith("<?xml")) {
            throw new UnreadableException(OfficeTexts.text("kind.xml", name));
        }
        if (words.startsWith("{\\rtf")) {
            throw new UnreadableException(OfficeTexts.text("kind.word", name));
        }
        if (words.startsWith("{\"")
                || words.startsWith("[{")
                || words.startsWith("{ \"")
                || words.matches("(?s)[{\\[]\\s*[\"{].*")) {
            throw new UnreadableException(OfficeTexts.text("kind.json", name));
        }
        if (words.isEmpty()) {
            throw new UnreadableException(OfficeTexts.text("file.empty", name));
        }
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
}
