package no.rettesnor.installer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the four files of a report back with the libraries themselves, not with our own readers.
final class WrittenReport {

    private static final Locale NORWEGIAN = Locale.of("nb", "NO");

    /// A number that a chart draws.
    record Drawn(String title, String category, String number) {}

    private static final Pattern SERIES = Pattern.compile("<c:ser>.*?</c:ser>", Pattern.DOTALL);
    private static final Pattern POINT =
            Pattern.compile("<c:pt idx=\"(\\d+)\"[^>]*>\\s*<c:v>([^<]*)</c:v>");

    private final Path folder;
    private final String name;

    WrittenReport(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// The tables of the document by the titles in their captions, cells without any space.
    Map<String, List<List<String>>> document() throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            String caption = "";
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    caption = paragraph.getText();
                } else if (element instanceof XWPFTable table) {
                    tables.put(caption.replaceFirst("^\\S+ \\d+\\. ", ""), rows(table));
                }
            }
        }
        return tables;
    }

    private static List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(
                    row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .map(WrittenReport::bare)
                            .toList());
        }
        return rows;
    }

    /// The sheets of the workbook by their titles: every cell as Excel shows it, without any space.
    Map<String, List<List<String>>> workbook() throws IOException {
        DataFormatter shown = new DataFormatter(NORWEGIAN);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (Workbook workbook = WorkbookFactory.create(folder.resolve(name + ".xlsx").toFile())) {
            for (Sheet sheet : workbook) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(bare(shown(shown, cell))));
                    rows.add(cells);
                }
                if (!rows.isEmpty() && !rows.getFirst().isEmpty()) {
                    sheets.put(sheet.getRow(sheet.getFirstRowNum()).getCell(0).toString(), rows);
                }
            }
        }
        return sheets;
    }

    private static String shown(DataFormatter shown, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            throw new AssertionError("A formula in " + cell.getAddress());
        }
        return shown.formatCellValue(cell);
    }

    /// All text of the PDF, without any space.
    String pdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return bare(stripper.getText(document));
        }
    }

    /// Every number that a chart of the presentation draws.
    List<Drawn> presentation() throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".pptx"));
                XMLSlideShow show = new XMLSlideShow(in)) {
            for (XSLFSlide slide : show.getSlides()) {
                slide.getRelations().stream()
                        .filter(XDDFChart.class::isInstance)
                        .forEach(part -> add(drawn, slide.getTitle(), (XDDFChart) part));
            }
        }
        return drawn;
    }

    /// What the file keeps of each series: the points by their places, gaps left out.
    private static void add(List<Drawn> drawn, String title, XDDFChart chart) {
        Matcher series = SERIES.matcher(xml(chart));
        while (series.find()) {
            Map<String, String> categories = points(series.group(), "cat");
            points(series.group(), "val")
                    .forEach(
                            (place, value) ->
                                    drawn.add(
                                            new Drawn(
                                                    title,
                                                    bare(categories.getOrDefault(place, "")),
                                                    bare(number(Double.parseDouble(value))))));
        }
    }

    private static String xml(XDDFChart chart) {
        try (InputStream in = chart.getPackagePart().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> points(String series, String which) {
        Map<String, String> points = new LinkedHashMap<>();
        Matcher part =
                Pattern.compile("<c:" + which + ">.*?</c:" + which + ">", Pattern.DOTALL)
                        .matcher(series);
        if (part.find()) {
            Matcher point = POINT.matcher(part.group());
            while (point.find()) {
                points.put(point.group(1), point.group(2));
            }
        }
        return points;
    }

    /// As the tables write it: whole, or with one decimal.
    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(NORWEGIAN, "%.1f", value);
    }

    static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
