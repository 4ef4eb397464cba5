package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ReportWorkbookTest {

    @TempDir Path folder;

    private Path written(int rows) throws Exception {
        Path file = folder.resolve("rapport.xlsx");
        ReportWorkbook.write(
                file, ReportSamples.workbook(rows), Language.NB, ProgressMonitor.none());
        Path samples = Path.of("target", "samples");
        Files.createDirectories(samples);
        Files.write(samples.resolve("rapport.xlsx"), Files.readAllBytes(file));
        return file;
    }

    @Test
    void everySheetStandsInItsOrderWithItsCells() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(written(40).toFile())) {
            assertThat(
                            IntStream.range(0, workbook.getNumberOfSheets())
                                    .mapToObj(workbook::getSheetName))
                    .containsExactly(
                            "Avvik per enhet", "Avvik per måned", "Alle rader", "Definisjoner");
            XSSFSheet units = workbook.getSheetAt(0);
            assertThat(units.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Meldte avvik per enhet");
            assertThat(units.getRow(4).getCell(1).getStringCellValue()).isEqualTo("2025");
            assertThat(units.getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo(ReportSamples.UNITS.getFirst());
            assertThat(units.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(214);
            assertThat(units.getRow(9).getCell(2).getCellType())
                    .as("what is not known is blank, not 0")
                    .isEqualTo(CellType.BLANK);
            assertThat(units.getRow(11).getCell(1).getNumericCellValue()).isEqualTo(632);
        }
    }

    @Test
    void allRowsAreThereAndTextIsNeverAFormula() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(written(1_500).toFile())) {
            XSSFSheet rows = workbook.getSheet("Alle rader");
            assertThat(rows.getLastRowNum()).isEqualTo(1_500);
            var cell = rows.getRow(1_000).getCell(2);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(rows.getRow(1).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo("2025-03-31T14:30:00");
            assertThat(rows.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("dd.mm.yyyy hh:mm");
            assertThat(rows.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D1501");
        }
    }

    @Test
    void wordsComeBackAsTheyWereWritten() throws Exception {
        List<String> words =
                List.of(
                        "a < b && c > \"d\" 'e'",
                        "  rykket inn ",
                        "to\nlinjer\r\nog en\ttabulator",
                        "_x0041_ og 🙂 æøå",
                        "<is><t>]]></t></is>");
        Path file = folder.resolve("ord.xlsx");
        WorkbookSpec.RowsSheet sheet =
                new WorkbookSpec.RowsSheet(
                        "Ord",
                        List.of(ColumnSpec.text("Ord & <tegn>")),
                        sink -> words.forEach(each -> sink.row(List.of(Cell.of(each)))));
        ReportWorkbook.write(
                file, new WorkbookSpec("Ord", List.of(sheet)), Language.NB, ProgressMonitor.none());

        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFSheet rows = workbook.getSheetAt(0);
            assertThat(rows.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Ord & <tegn>");
            assertThat(IntStream.range(1, 6).mapToObj(i -> rows.getRow(i).getCell(0)))
                    .map(XSSFCell::getStringCellValue)
                    .isEqualTo(words);
        }
    }

    @Test
    void rowsThatASheetHasNoRoomForGoToFurtherSheets() throws Exception {
        Path file = folder.resolve("mange.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ReportWorkbook(
                            ReportSamples.workbook(25),
                            Language.NB,
                            Instant.EPOCH,
                            ProgressMonitor.none(),
                            11)
                    .write(out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(
                            Stream.of("Alle rader", "Alle rader (2)", "Alle rader (3)")
                                    .map(name -> workbook.getSheet(name).getLastRowNum()))
                    .containsExactly(10, 10, 5);
            XSSFSheet last = workbook.getSheet("Alle rader (3)");
            assertThat(last.getRow(0).getCell(0).getStringCellValue()).isNotEmpty();
            assertThat(last.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D6");
        }
        assertThat(OfficeSchemas.objections(file)).isEmpty();
    }

    @Test
    void chartsAreBoundToTheNumbersBesideThem() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(written(1).toFile())) {
            var charts = workbook.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            XSSFChart bars = charts.getFirst();
            CTBarSer[] series = bars.getCTChart().getPlotArea().getBarChartArray(0).getSerArray();
            assertThat(series).hasSize(2);
            CTNumRef before = series[1].getVal().getNumRef();
            assertThat(before.getF()).isEqualTo("'Avvik per enhet'!$C$6:$C$11");
            assertThat(series[1].getTx().getStrRef().getF()).isEqualTo("'Avvik per enhet'!$C$5");
            assertThat(series[1].getCat().getStrRef().getF())
                    .isEqualTo("'Avvik per enhet'!$A$6:$A$11");
            assertThat(before.getNumCache().getPtCount().getVal()).isEqualTo(6);
            assertThat(before.getNumCache().sizeOfPtArray())
                    .as("a gap has no point in the cache")
                    .isEqualTo(5);
            assertThat(before.getNumCache().getPtArray(0).getV()).isEqualTo("198.0");
            assertThat(
                            workbook.getSheetAt(0)
                                    .getDrawingPatriarch()
                                    .getCTDrawing()
                                    .getTwoCellAnchorArray(0)
                                    .getGraphicFrame()
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                    .isEqualTo(ReportSamples.ALT);
        }
    }

    @Test
    void numbersThatStandInNoTableAreWrittenBelowIt() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(written(1).toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            XSSFChart line = sheet.getDrawingPatriarch().getCharts().getFirst();
            String range =
                    line.getCTChart()
                            .getPlotArea()
                            .getLineChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef()
                            .getF();
            assertThat(range).isEqualTo("'Avvik per måned'!$B$9:$B$18");
            assertThat(sheet.getRow(8).getCell(1).getNumericCellValue()).isEqualTo(31);
            assertThat(sheet.getRow(12).getCell(1)).isNull();
        }
    }

    @Test
    void everyPartFollowsTheSchemas() throws Exception {
        assertThat(OfficeSchemas.objections(written(1))).isEmpty();
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        Path file = folder.resolve("avbrutt.xlsx");
        ProgressMonitor cancelled = new CancelledMonitor();
        assertThatThrownBy(
                        () ->
                                ReportWorkbook.write(
                                        file,
                                        ReportSamples.workbook(2_000),
                                        Language.NB,
                                        cancelled))
                .isInstanceOf(CancelledException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static final class CancelledMonitor implements ProgressMonitor {
        @Override
        public void progress(long done, long total) {}

        @Override
        public void message(Text what) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
