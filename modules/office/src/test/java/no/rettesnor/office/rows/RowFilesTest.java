package no.rettesnor.office.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

class RowFilesTest {

    private static final List<ColumnSpec> COLUMNS =
            List.of(
                    ColumnSpec.text("Tekst"),
                    new ColumnSpec("Andel", ValueFormat.PERCENT),
                    new ColumnSpec("Dato", ValueFormat.DATE),
                    ColumnSpec.text("Lukket"));
    private static final List<Cell> ROW =
            List.of(
                    new Cell.Words("=1+1"),
                    new Cell.Numeric(0.125),
                    new Cell.Date(LocalDateTime.of(2025, 3, 31, 0, 0), false),
                    new Cell.Truth(true));

    @TempDir Path folder;

    private static RowSheet sheet(List<Cell> row, int times) {
        return new RowSheet(
                "Avvik: alle",
                COLUMNS,
                sink -> {
                    for (int i = 0; i < times; i++) {
                        sink.row(row);
                    }
                });
    }

    @Test
    void aWorkbookHoldsValuesOfTheirKindsAndNoFormula() throws Exception {
        Path file = folder.resolve("rader.xlsx");
        RowWorkbook.write(file, List.of(sheet(ROW, 3)), Language.NB, ProgressMonitor.none());
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Avvik alle");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            var text = sheet.getRow(1).getCell(0);
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(0.125);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0 %");
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo("2025-03-31T00:00:00");
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("dd.mm.yyyy");
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("Ja");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D4");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void rowsBeyondTheLimitGoToAnotherSheetWithItsOwnHeader() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RowWorkbook(Language.NB, ProgressMonitor.none(), 3).write(List.of(sheet(ROW, 5)), out);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(2)).isEqualTo("Avvik alle (3)");
            assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Tekst");
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void lettersNoXmlCanHoldDoNotDamageTheWorkbook() throws Exception {
        Path file = folder.resolve("tegn.xlsx");
        List<Cell> row = List.of(new Cell.Words("a\u0000b\uD800c_x0041_ <&\n"));
        RowWorkbook.write(file, List.of(sheet(row, 1)), Language.NB, ProgressMonitor.none());
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("abc_x0041_ <&\n");
        }
    }

    @Test
    void aTextFileOpensRightInANorwegianExcel() throws Exception {
        Path file = folder.resolve("rader.csv");
        RowCsv.write(file, sheet(ROW, 1), Language.NB, ProgressMonitor.none());
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFTekst;Andel;Dato;Lukket\r\n'=1+1;0,125;2025-03-31;Ja\r\n");
    }

    @Test
    void anEnglishTextFileHasCommasAndPoints() throws Exception {
        Path file = folder.resolve("rows.csv");
        RowCsv.write(file, sheet(ROW, 1), Language.EN, ProgressMonitor.none());
        assertThat(Files.readString(file)).contains("'=1+1,0.125,2025-03-31,Yes\r\n");
    }

    @Test
    void everyBeginningOfAFormulaIsMadeHarmlessAndNegativeNumbersAreNot() throws Exception {
        Path file = folder.resolve("formler.csv");
        RowSheet sheet =
                new RowSheet(
                        "x",
                        List.of(ColumnSpec.text("a"), ColumnSpec.whole("b")),
                        sink -> {
                            for (String each : List.of("=a", "+a", "-a", "@a", "\ta", "\ra")) {
                                sink.row(List.of(new Cell.Words(each), new Cell.Numeric(-5)));
                            }
                        });
        RowCsv.write(file, sheet, Language.NB, ProgressMonitor.none());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains("'=a;-5", "'+a;-5", "'-a;-5", "'@a;-5", "'\ta;-5", "'\ra");
    }

    @Test
    void aMissingFolderIsOneSentence() {
        Path file = folder.resolve("borte").resolve("rader.xlsx");
        assertThatThrownBy(
                        () ->
                                RowWorkbook.write(
                                        file,
                                        List.of(sheet(ROW, 1)),
                                        Language.NB,
                                        ProgressMonitor.none()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.text().in(Language.NB))
                                        .contains("rader.xlsx", "ikke finnes")
                                        .doesNotContain("\n"));
    }

    @Test
    void aFolderIsNotWrittenOver() throws Exception {
        Path file = Files.createDirectory(folder.resolve("mappe.xlsx"));
        assertThatThrownBy(
                        () ->
                                RowCsv.write(
                                        file, sheet(ROW, 1), Language.NB, ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aFullDiskIsOneSentence() {
        RowSheet sheet =
                new RowSheet(
                        "x",
                        COLUMNS,
                        _ -> {
                            throw new UncheckedIOException(
                                    new IOException("No space left on device"));
                        });
        assertThatThrownBy(
                        () ->
                                RowCsv.write(
                                        folder.resolve("full.csv"),
                                        sheet,
                                        Language.NB,
                                        ProgressMonitor.none()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.text().in(Language.NB)).contains("er full"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasThereBeforeSurvivesAFailure() throws Exception {
        Path file = Files.writeString(folder.resolve("gammel.csv"), "før");
        RowSheet failing =
                new RowSheet(
                        "x",
                        COLUMNS,
                        sink -> {
                            sink.row(ROW);
                            throw new CancelledException();
                        });
        assertThatThrownBy(() -> RowCsv.write(file, failing, Language.NB, ProgressMonitor.none()))
                .isInstanceOf(CancelledException.class);
        assertThat(file).hasContent("før");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileMayBeReadByThoseTheFolderAllows() throws Exception {
        Path file = folder.resolve("felles.csv");
        RowCsv.write(file, sheet(ROW, 1), Language.NB, ProgressMonitor.none());
        Path plain = Files.writeString(folder.resolve("vanlig.txt"), "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
    }
}
