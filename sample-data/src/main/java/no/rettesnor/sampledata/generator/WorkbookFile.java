package no.rettesnor.sampledata.generator;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook of one sheet, the same to the last byte each time.
///
/// Made by hand and not by a library, because libraries write the time of the day and their own
/// version into the file. Dates become real Excel dates, texts go to the table of shared strings.
final class WorkbookFile {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String PART =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /// Places of the formats in the style sheet.
    private static final int DAY_STYLE = 1;

    private static final int MINUTE_STYLE = 2;
    private static final int CLOCK_STYLE = 3;

    private final String sheetName;
    private final StringBuilder rows = new StringBuilder();
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private int rowCount;

    WorkbookFile(String sheetName) {
        this.sheetName = sheetName;
    }

    /// Adds a row of texts, dates, times and nulls for empty cells.
    void row(List<? extends @Nullable Object> cells) {
        rowCount++;
        rows.append("<row r=\"").append(rowCount).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            String at = (char) ('A' + i) + Integer.toString(rowCount);
            switch (cells.get(i)) {
                case null -> {}
                case LocalDate day -> number(at, DAY_STYLE, days(day.atStartOfDay()));
                case LocalDateTime time -> number(at, MINUTE_STYLE, days(time));
                case LocalTime clock -> number(at, CLOCK_STYLE, days(DAY_ZERO.atTime(clock)));
                case Object text -> text(at, text.toString());
            }
        }
        rows.append("</row>\n");
    }

    /// The file.
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", contentTypes());
            entry(zip, "_rels/.rels", links("officeDocument", "xl/workbook.xml"));
            entry(zip, "xl/workbook.xml", workbook());
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    links(
                            "worksheet", "worksheets/sheet1.xml",
                            "styles", "styles.xml",
                            "sharedStrings", "sharedStrings.xml"));
            entry(zip, "xl/styles.xml", styles());
            entry(zip, "xl/worksheets/sheet1.xml", sheet());
            entry(zip, "xl/sharedStrings.xml", sharedStrings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void number(String at, int style, String value) {
        rows.append("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(at, style, value));
    }

    private void text(String at, String text) {
        if (!text.isEmpty()) {
            int place = strings.computeIfAbsent(text, _ -> strings.size());
            rows.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(at, place));
        }
    }

    private static String days(LocalDateTime time) {
        long minutes = DAY_ZERO.atStartOfDay().until(time, ChronoUnit.MINUTES);
        return minutes % 1440 == 0
                ? Long.toString(minutes / 1440)
                : Double.toString(minutes / 1440.0);
    }

    private String sheet() {
        return HEAD
                + "<worksheet xmlns=\"%s\"><sheetData>\n%s</sheetData></worksheet>"
                        .formatted(MAIN, rows);
    }

    private String sharedStrings() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("<sst xmlns=\"%s\" uniqueCount=\"%d\">".formatted(MAIN, strings.size()));
        for (String string : strings.keySet()) {
            text.append("<si><t>").append(escaped(string)).append("</t></si>\n");
        }
        return text.append("</sst>").toString();
    }

    private String workbook() {
        return HEAD
                + ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\""
                                + " r:id=\"rId1\"/></sheets></workbook>")
                        .formatted(MAIN, LINKS, escaped(sheetName));
    }

    private static String styles() {
        return HEAD
                + ("<styleSheet xmlns=\"%s\"><numFmts count=\"2\"><numFmt numFmtId=\"164\""
                       + " formatCode=\"dd\\.mm\\.yyyy\"/><numFmt numFmtId=\"165\""
                       + " formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/></numFmts><fonts"
                       + " count=\"1\"><font><sz val=\"11\"/><name"
                       + " val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill"
                       + " patternType=\"none\"/></fill><fill><patternFill"
                       + " patternType=\"gray125\"/></fill></fills><borders"
                       + " count=\"1\"><border/></borders><cellStyleXfs"
                       + " count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf/><xf"
                       + " numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\""
                       + " applyNumberFormat=\"1\"/><xf numFmtId=\"20\""
                       + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>")
                        .formatted(MAIN);
    }

    private static String contentTypes() {
        String override = "<Override PartName=\"/xl/%s.xml\" ContentType=\"" + PART + "%s+xml\"/>";
        return HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override.formatted("workbook", "sheet.main")
                + override.formatted("worksheets/sheet1", "worksheet")
                + override.formatted("styles", "styles")
                + override.formatted("sharedStrings", "sharedStrings")
                + "</Types>";
    }

    private static String links(String... kindsAndTargets) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("<Relationships xmlns=\"").append(PACKAGE).append("\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            text.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(
                                    i / 2 + 1, LINKS, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return text.append("</Relationships>").toString();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 2, 8, 0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
