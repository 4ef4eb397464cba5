package no.rettesnor.benchmarks;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.awt.geom.Rectangle2D;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The baseline of the report: the same rows and as many charts, written by the libraries with
/// nothing of ours between: no counting, no words, no styles, no alt texts. In a process of its
/// own, as the program's.
public final class BareReport {

    private static final int CHARTS = 22;
    private static final String COLUMNS =
            "d.number_year || '-' || d.number_serial, d.happened_on, u.name, d.kind, c.name,"
                    + " t.name, d.title, d.actual_severity, d.potential_severity, d.status,"
                    + " d.reported_at, d.closed_at";
    private static final String MORE_COLUMNS =
            COLUMNS
                    + ", d.description, d.case_handler, d.immediate_action, d.personal_data,"
                    + " d.source";
    private static final int POINTS = 12;

    private BareReport() {}

    /// @param words the format, the store, the file to write, the year
    public static void main(String[] words) throws Exception {
        try (OutputStream out = Files.newOutputStream(Path.of(words[2]))) {
            switch (words[0]) {
                case "rows" -> rows(words[1], MORE_COLUMNS, "", out);
                case "xlsx" -> {
                    rows(words[1], COLUMNS, words[3], out);
                    try (OutputStream more = Files.newOutputStream(Path.of(words[2] + ".charts"))) {
                        workbook(more);
                    }
                }
                case "docx" -> document(out);
                case "pptx" -> slides(out);
                default -> pages(out);
            }
        }
    }

    /// Rows as they are stored, names instead of ids.
    ///
    /// @param columns which of them
    /// @param year of those wanted; every row when empty
    private static void rows(String store, String columns, String year, OutputStream out)
            throws Exception {
        String query =
                "SELECT "
                        + columns
                        + " FROM deviation d LEFT JOIN org_unit u ON u.id = d.unit_id LEFT JOIN"
                        + " deviation_category c ON c.id = d.category_id LEFT JOIN deviation_type t"
                        + " ON t.id = d.type_id WHERE d.happened_on >= '"
                        + year
                        + "' AND d.happened_on < '"
                        + year
                        + "~' ORDER BY d.happened_on, d.rowid";
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query);
                Workbook workbook = new Workbook(out, "bare", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Avvik");
            int width = result.getMetaData().getColumnCount();
            for (int row = 0; result.next(); row++) {
                for (int column = 0; column < width; column++) {
                    String value = result.getString(column + 1);
                    if (value != null && !value.isEmpty()) {
                        sheet.inlineString(row, column, value);
                    }
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void workbook(OutputStream out) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < CHARTS; i++) {
                XSSFSheet sheet = workbook.createSheet();
                for (int row = 0; row < POINTS; row++) {
                    sheet.createRow(row).createCell(0).setCellValue("Enhet " + row);
                    sheet.getRow(row).createCell(1).setCellValue(row);
                }
                XSSFDrawing drawing = sheet.createDrawingPatriarch();
                draw(drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 3, 0, 12, 20)));
            }
            workbook.write(out);
        }
    }

    private static void document(OutputStream out) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < CHARTS; i++) {
                document.createTable(POINTS, 2);
                draw(
                        document.createChart(
                                document.createParagraph().createRun(),
                                15 * Units.EMU_PER_CENTIMETER,
                                8 * Units.EMU_PER_CENTIMETER));
            }
            save(document, out);
        }
    }

    private static void slides(OutputStream out) throws Exception {
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (int i = 0; i < CHARTS; i++) {
                XSLFChart chart = show.createChart();
                draw(chart);
                show.createSlide().addChart(chart, new Rectangle2D.Double(0, 0, 9e6, 5e6));
            }
            save(show, out);
        }
    }

    private static void save(POIXMLDocument document, OutputStream out) throws Exception {
        document.write(out);
    }

    private static void draw(XDDFChart chart) {
        String[] names =
                IntStream.range(0, POINTS).mapToObj(i -> "Enhet " + i).toArray(String[]::new);
        Double[] values = new Double[POINTS];
        Arrays.setAll(values, i -> (double) i);
        XDDFChartData data =
                chart.createData(
                        ChartTypes.BAR,
                        chart.createCategoryAxis(AxisPosition.BOTTOM),
                        chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromArray(names), XDDFDataSourcesFactory.fromArray(values));
        chart.plot(data);
    }

    private static void pages(OutputStream out) throws Exception {
        StringBuilder html = new StringBuilder("<html><body>");
        for (int i = 0; i < CHARTS; i++) {
            html.append("<h2>Figur ").append(i).append("</h2><table>");
            for (int row = 0; row < POINTS; row++) {
                html.append("<tr><td>Enhet ").append(row).append("</td><td>1</td></tr>");
            }
            html.append("</table>");
        }
        new PdfRendererBuilder()
                .withHtmlContent(html.append("</body></html>").toString(), "about:blank")
                .toStream(out)
                .run();
    }
}
