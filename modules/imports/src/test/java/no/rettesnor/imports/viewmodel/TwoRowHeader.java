package no.rettesnor.imports.viewmodel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook as spreadsheets write it, with a header of two rows bound together by merged cells:
/// “Når” over “Dato” and “Klokke”.
final class TwoRowHeader {

    private static final String RELATION =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
            </Relationships>
            """;

    private TwoRowHeader() {}

    static void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>
                    """);
            part(zip, "_rels/.rels", RELATION.formatted("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """);
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    RELATION.formatted("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1">%s</row><row r="2">%s</row><row r="3">%s</row></sheetData>
                    <mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/>
                    <mergeCell ref="C1:D1"/></mergeCells></worksheet>
                    """
                            .formatted(
                                    row(1, "Nr", "Tittel", "Når", ""),
                                    row(2, "", "", "Dato", "Klokke"),
                                    row(3, "1", "Fall i trapp", "31.03.2025", "08:15")));
        }
    }

    private static String row(int number, String... words) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                cells.append(
                        "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                .formatted('A' + i, number, words[i]));
            }
        }
        return cells.toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
