package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.ChartSpec.Kind;
import no.rettesnor.office.report.ChartSpec.Series;
import no.rettesnor.office.report.ChartSpec.Series.Role;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

class RunChartTest {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul (hittil)");

    @TempDir private Path folder = Path.of("");

    @Test
    void whatMustBeSeenOfAPointIsSaidByItsMark() throws Exception {
        Path file = workbook(run());
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            CTPlotArea plot = plot(workbook, 0);
            CTLineSer series = plot.getLineChartArray(0).getSerArray(0);
            assertThat(Arrays.stream(series.getDPtArray()).map(each -> each.getIdx().getVal()))
                    .containsExactly(4L, 6L);
            CTDPt signal = series.getDPtArray(0);
            CTDPt partial = series.getDPtArray(1);
            assertThat(signal.getMarker().getSymbol().getVal()).isEqualTo(STMarkerStyle.DIAMOND);
            assertThat(partial.getMarker().getSymbol().getVal()).isEqualTo(STMarkerStyle.CIRCLE);
            assertThat(partial.getMarker().getSpPr().getSolidFill().getSrgbClr().getVal())
                    .isEqualTo(new byte[] {-1, -1, -1});
            assertThat(dash(series(plot, 2))).isEqualTo(STPresetLineDashVal.DASH);
            assertThat(dash(series(plot, 3))).isEqualTo(STPresetLineDashVal.SYS_DOT);
            assertThat(series(plot, 2).getMarker().getSymbol().getVal())
                    .isEqualTo(STMarkerStyle.NONE);
        }
    }

    @Test
    void smallChartsShareTheirAxis() throws Exception {
        Path file = workbook(small("A", 3d), small("B", 90d));
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            for (int i = 0; i < 2; i++) {
                assertThat(plot(workbook, i).getValAxArray(0).getScaling().getMax().getVal())
                        .isEqualTo(100);
            }
        }
    }

    @Test
    void everyPartFollowsTheSchemas() throws Exception {
        assertThat(OfficeSchemas.objections(workbook(run(), small("A", 3d), small("B", 90d))))
                .isEmpty();
        Path word = folder.resolve("run.docx");
        ReportDocument.write(
                word,
                new DocumentSpec(
                        "Avvik",
                        "",
                        Language.NB,
                        List.of(
                                new DocumentSpec.Chart("Avvik per måned", run()),
                                new DocumentSpec.Chart("", small("A", 3d)),
                                new DocumentSpec.Chart("Avvik per sektor", small("B", 90d)))),
                ProgressMonitor.none());
        assertThat(OfficeSchemas.objections(word)).isEmpty();
    }

    private Path workbook(ChartSpec... charts) throws Exception {
        Path file = folder.resolve("run.xlsx");
        ReportWorkbook.write(
                file,
                new WorkbookSpec(
                        "Avvik",
                        List.of(
                                new WorkbookSpec.FigureSheet(
                                        "Avvik",
                                        "Avvik",
                                        List.of(),
                                        ReportSamples.units(),
                                        List.of(charts)))),
                Language.NB,
                ProgressMonitor.none());
        return file;
    }

    private static ChartSpec run() {
        return new ChartSpec(
                Kind.LINE,
                "",
                MONTHS,
                List.of(
                        new Series(
                                "Avvik",
                                Arrays.asList(null, 12d, 15d, 11d, 31d, 13d, 4d),
                                Role.SERIES,
                                Set.of(6),
                                Set.of(4)),
                        level("Året før", 10, Role.COMPARISON),
                        level("Median", 13, Role.CENTRE),
                        level("Øvre grense", 25, Role.LIMIT)),
                "",
                "",
                "Linje");
    }

    private static Series level(String name, double value, Role role) {
        Double[] values = new Double[MONTHS.size()];
        Arrays.fill(values, value);
        return new Series(name, List.of(values), role, Set.of(), Set.of());
    }

    private static ChartSpec small(String name, double value) {
        return new ChartSpec(
                        Kind.LINE,
                        name,
                        MONTHS,
                        List.of(level(name, value, Role.SERIES)),
                        "",
                        "",
                        "Linje " + name)
                .sharing(100);
    }

    private static CTPlotArea plot(XSSFWorkbook workbook, int chart) {
        return workbook.getSheetAt(0)
                .createDrawingPatriarch()
                .getCharts()
                .get(chart)
                .getCTChart()
                .getPlotArea();
    }

    private static CTLineSer series(CTPlotArea plot, int place) {
        return plot.getLineChartArray(0).getSerArray(place);
    }

    private static STPresetLineDashVal.Enum dash(CTLineSer series) {
        return series.getSpPr().getLn().getPrstDash().getVal();
    }
}
