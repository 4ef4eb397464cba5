package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

final class GridFilesTest {

    private static final GridSpec GRID =
            new GridSpec(
                    "Høy: R1. Lav: R2.",
                    "Sannsynlighet ↑ / Konsekvens →",
                    List.of("1 Liten", "2 Stor"),
                    List.of(
                            new GridSpec.Row(
                                    "2 Ofte",
                                    List.of(
                                            new GridSpec.Shade("◔ Moderat", "#fde9a9"),
                                            new GridSpec.Shade("● Kritisk\nR1", "#98243a"))),
                            new GridSpec.Row(
                                    "1 Sjelden",
                                    List.of(
                                            new GridSpec.Shade("○ Lav\nR2", "#e3f4ee"),
                                            new GridSpec.Shade("=1+1", "#fde9a9")))));

    @TempDir Path folder;

    @Test
    void aGridInWordHasHeadersOnBothSidesItsColoursAndItsWordsForThoseWhoDoNotSee()
            throws Exception {
        Path file = folder.resolve("grid.docx");
        ReportDocument.write(
                file,
                new DocumentSpec(
                        "ROS",
                        "",
                        Language.NB,
                        List.of(
                                new DocumentSpec.Heading(1, "Matrise"),
                                new DocumentSpec.Grid("Matrise før", GRID))),
                Instant.EPOCH,
                ProgressMonitor.none());

        assertThat(OfficeSchemas.objections(file)).isEmpty();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblLook().getFirstColumn()).isNotNull();
            assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal())
                    .isEqualTo("Høy: R1. Lav: R2.");
            assertThat(table.getRow(0).getCell(2).getText()).isEqualTo("2 Stor");
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("2 Ofte");
            assertThat(table.getRow(1).getCell(2).getText()).contains("● Kritisk", "R1");
            assertThat(table.getRow(1).getCell(2).getColor()).isEqualToIgnoringCase("98243A");
            assertThat(table.getRow(1).getCell(2).getParagraphs().getFirst().getRuns())
                    .allSatisfy(run -> assertThat(run.getColor()).isEqualToIgnoringCase("FFFFFF"));
            assertThat(table.getRow(2).getCell(1).getParagraphs().getFirst().getRuns())
                    .allSatisfy(run -> assertThat(run.getColor()).isEqualToIgnoringCase("1B242C"));
        }
    }

    @Test
    void aGridInAWorkbookIsRealCellsInTheirColours() throws Exception {
        Path file = folder.resolve("grid.xlsx");
        write(
                file,
                new WorkbookSpec.PageSheet(
                        "Matrise",
                        List.of(20, 18, 18),
                        List.of(
                                new WorkbookSpec.Words("Legemidler", true),
                                new WorkbookSpec.Coloured(GRID),
                                new WorkbookSpec.Words("=cmd|' /C calc'!A0", false))));

        assertThat(OfficeSchemas.objections(file)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("Matrise");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Matrise");
            XSSFCell critical = sheet.getRow(4).getCell(2);
            assertThat(critical.getStringCellValue()).isEqualTo("● Kritisk\nR1");
            assertThat(critical.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FF98243A");
            assertThat(critical.getCellStyle().getFont().getXSSFColor().getARGBHex())
                    .isEqualTo("FFFFFFFF");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("1 Sjelden");
            sheet.forEach(
                    row ->
                            row.forEach(
                                    cell ->
                                            assertThat(cell.getCellType())
                                                    .isNotEqualTo(CellType.FORMULA)));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void aListIsATableOfTheSpreadsheetsOwnAndNoFormulaComesFromData() throws Exception {
        Path file = folder.resolve("list.xlsx");
        write(
                file,
                new WorkbookSpec.ListSheet(
                        "Alle risikoer",
                        TableSpec.of(
                                List.of(ColumnSpec.text("Nr."), ColumnSpec.text("Hendelse")),
                                List.of(
                                        List.of(Cell.of("R1"), Cell.of("=HYPERLINK(\"x\")")),
                                        List.of(Cell.of("R2"), Cell.of("Fall")))),
                        List.of(8, 40)));

        assertThat(OfficeSchemas.objections(file)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFTable table = sheet.getTables().getFirst();
            assertThat(table.getArea().formatAsString()).isEqualTo("A1:B3");
            assertThat(table.getColumns()).extracting("name").containsExactly("Nr.", "Hendelse");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Fall");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void aListWithoutRowsIsStillATable() throws Exception {
        Path file = folder.resolve("empty.xlsx");
        write(
                file,
                new WorkbookSpec.ListSheet(
                        "Tom",
                        TableSpec.of(List.of(ColumnSpec.text("Nr.")), List.of()),
                        List.of()));

        assertThat(OfficeSchemas.objections(file)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getTables()).hasSize(1);
        }
    }

    @Test
    void wordsAreReadableOnEveryColour() {
        assertThat(new GridSpec.Shade("", "#ffffff").ink()).isEqualTo("#1b242c");
        assertThat(new GridSpec.Shade("", "#98243a").ink()).isEqualTo("#ffffff");
        assertThat(new GridSpec.Shade("", "#e8823a").ink()).isEqualTo("#1b242c");
    }

    private static void write(Path file, WorkbookSpec.Sheet sheet) throws Exception {
        ReportWorkbook.write(
                file, new WorkbookSpec("ROS", List.of(sheet)), Language.NB, ProgressMonitor.none());
    }
}
