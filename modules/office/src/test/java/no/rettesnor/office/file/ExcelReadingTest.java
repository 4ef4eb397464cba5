package no.rettesnor.office.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.MergedCells;
import no.rettesnor.office.table.TableRow;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class ExcelReadingTest {

    @TempDir Path folder;

    private static Workbook workbook(String kind) {
        return switch (kind) {
            case "xls" -> new HSSFWorkbook();
            case "inline" -> new SXSSFWorkbook();
            default -> new XSSFWorkbook();
        };
    }

    private static byte[] register(String kind) throws IOException {
        try (Workbook workbook = workbook(kind);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("[$-414]d. mmmm yyyy"));
            CellStyle moment = workbook.createCellStyle();
            moment.setDataFormat((short) 22);
            CellStyle time = workbook.createCellStyle();
            time.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("\"dag\" #,##0.00"));
            Sheet sheet = workbook.createSheet("Avvik");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("0301");
            row.createCell(1).setCellValue(LocalDateTime.of(2025, 3, 31, 0, 0));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(LocalDateTime.of(2025, 3, 31, 14, 30));
            row.getCell(2).setCellStyle(moment);
            row.createCell(3).setCellValue(0.5);
            row.getCell(3).setCellStyle(time);
            row.createCell(4).setCellValue(1234.5);
            row.getCell(4).setCellStyle(money);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellFormula("1+1");
            row.createCell(7).setCellErrorValue((byte) 42);
            row.createCell(9).setCellValue("Blåbær\nog _x0041_ & <tegn>");
            sheet.createRow(5).createCell(0).setCellValue("siste");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(row.getCell(6));
            workbook.createSheet("Skjult").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void check(Path file, String words) throws Exception {
        try (TableFile table = Reading.open(file)) {
            assertThat(table.sheets()).hasSize(2);
            assertThat(table.sheets().getFirst().hidden()).isFalse();
            assertThat(table.sheets().getLast().hidden()).isTrue();
            List<TableRow> rows = Reading.rows(table.sheets().getFirst());
            assertThat(rows).extracting(TableRow::number).containsExactly(3L, 6L);
            assertThat(rows.getFirst().cells())
                    .containsExactly(
                            new Cell.Words("0301"),
                            new Cell.Date(LocalDateTime.of(2025, 3, 31, 0, 0), false),
                            new Cell.Date(LocalDateTime.of(2025, 3, 31, 14, 30), true),
                            new Cell.Time(LocalTime.of(12, 0)),
                            new Cell.Numeric(1234.5),
                            new Cell.Truth(true),
                            new Cell.Numeric(2),
                            new Cell.Fault("#N/A"),
                            Cell.blank(),
                            new Cell.Words(words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "inline"})
    void everyKindOfCellComesOutAsItIs(String kind) throws Exception {
        check(
                Files.write(folder.resolve("register.xlsx"), register(kind)),
                "Blåbær\nog A & <tegn>");
    }

    @Test
    void anOldWorkbookGivesTheSame() throws Exception {
        check(
                Files.write(folder.resolve("register.xls"), register("xls")),
                "Blåbær\nog _x0041_ & <tegn>");
    }

    @Test
    void aStrictWorkbookGivesTheSame() throws Exception {
        check(
                Files.write(folder.resolve("strict.xlsx"), strict(register("xlsx"))),
                "Blåbær\nog A & <tegn>");
    }

    @Test
    void aWorkbookInAZipOpensAsThatWorkbook() throws Exception {
        Path zip = folder.resolve("register.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("register.xlsx"));
            out.write(register("xlsx"));
        }
        check(zip, "Blåbær\nog A & <tegn>");
    }

    private static byte[] strict(byte[] ordinary) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(ordinary));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        xml.replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aWorkbookThatCountsFrom1904GivesTheSameDates() throws Exception {
        Path file = folder.resolve("mac.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = workbook.createSheet("a").createRow(0).createCell(0);
            cell.setCellValue(44285);
            cell.setCellStyle(style);
            workbook.write(out);
        }
        assertThat(Reading.rows(file).getFirst().cell(0).display()).isEqualTo("2025-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void mergedHeadersOfTwoRowsAreJoined(String kind) throws Exception {
        Path file = folder.resolve("tabell." + kind);
        try (Workbook workbook = workbook(kind);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Tall");
            sheet.createRow(0).createCell(0).setCellValue("Risikoregister for hele kommunen");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            Row upper = sheet.createRow(2);
            upper.createCell(0).setCellValue("Nr");
            upper.createCell(1).setCellValue("Før tiltak");
            upper.createCell(3).setCellValue("Etter tiltak");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            Row lower = sheet.createRow(3);
            for (int i = 1; i < 5; i++) {
                lower.createCell(i).setCellValue(i % 2 == 1 ? "S" : "K");
            }
            for (int i = 4; i < 9; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < 5; j++) {
                    row.createCell(j).setCellValue(i + j);
                }
            }
            workbook.write(out);
        }
        try (TableFile table = Reading.open(file)) {
            var sheet = table.sheets().getFirst();
            assertThat(sheet.merged(ProgressMonitor.none())).contains(new MergedCells(3, 4, 0, 0));
            HeaderGuess header = HeaderGuess.of(sheet, ProgressMonitor.none());
            assertThat(header.firstRow()).isEqualTo(3);
            assertThat(header.lastRow()).isEqualTo(4);
            assertThat(header.columns())
                    .extracting(HeaderGuess.Column::key)
                    .containsExactly(
                            "Nr",
                            "Før tiltak – S",
                            "Før tiltak – K",
                            "Etter tiltak – S",
                            "Etter tiltak – K");
        }
    }

    private final Map<String, byte[]> made = new HashMap<>();

    private byte[] whole(String kind) throws IOException {
        byte[] bytes = made.get(kind);
        if (bytes == null) {
            bytes = register(kind);
            made.put(kind, bytes);
        }
        return bytes;
    }

    @Property(tries = 250, seed = "20250331")
    void damagedWorkbooksAreReadOrRefusedAndNothingElse(
            @ForAll @IntRange(min = 0, max = 1_000_000) int where,
            @ForAll byte with,
            @ForAll boolean cut)
            throws Exception {
        for (String kind : List.of("xlsx", "xls")) {
            byte[] bytes = whole(kind);
            int at = where % bytes.length;
            byte[] damaged = cut ? Arrays.copyOf(bytes, at) : bytes.clone();
            if (!cut) {
                damaged[at] = with;
            }
            Path file = Files.createTempFile("skadet", "." + kind);
            try {
                Files.write(file, damaged);
                Reading.rows(file);
            } catch (ProblemException problem) {
                assertThat(problem.text()).isNotNull();
            } finally {
                Files.delete(file);
            }
        }
    }

    @Test
    void aCellFarOutsideEverySpreadsheetIsRefused() throws Exception {
        byte[] bytes = register("xlsx");
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        xml.replace("r=\"J3\"", "r=\"ZZZZZZ3\"").getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = Files.write(folder.resolve("langt.xlsx"), changed.toByteArray());
        assertThatThrownBy(() -> Reading.rows(file)).isInstanceOf(ProblemException.class);
    }
}
