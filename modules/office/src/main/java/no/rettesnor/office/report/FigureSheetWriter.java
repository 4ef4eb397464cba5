package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.report.WorkbookSpec.FigureSheet;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes one sheet with a title, notes, a table, and charts to its right.
final class FigureSheetWriter {

    private static final int LETTER_WIDTH = 256;
    private static final int CHART_COLUMNS = 9;
    private static final int CHART_ROWS = 20;
    private static final float LINE = 15;

    /// The letters of a note that stand on one line at least.
    private static final int NOTE_LETTERS = 100;

    private static final int SMALL_COLUMNS = 5;
    private static final int SMALL_ROWS = 11;
    private static final int SMALL_BESIDE = 3;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Language language;
    private final CellWriter writer;
    private int next;
    private int charts;

    FigureSheetWriter(XSSFSheet sheet, SheetStyles styles, Language language) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
        this.writer = new CellWriter(styles, language);
    }

    void write(FigureSheet spec) {
        widths(spec.table());
        line(spec.title(), true);
        int across = across(spec);
        spec.notes().forEach(note -> note(note, across));
        next++;
        int header = next;
        table(spec.table());
        sheet.createFreezePane(0, header + 1);
        charts(spec, header);
        // On paper the sheet is one page wide, or charts would be cut in two.
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    }

    private void charts(FigureSheet spec, int header) {
        List<ChartNumbers> numbers = new ArrayList<>();
        int width = spec.table().columns().size();
        for (ChartSpec chart : spec.charts()) {
            ChartNumbers each = inTable(chart, spec.table(), header).orElseGet(() -> below(chart));
            numbers.add(each);
            width = Math.max(width, each.seriesColumns().getLast() + 1);
        }
        int top = header;
        int beside = 0;
        for (int i = 0; i < numbers.size(); i++) {
            ChartSpec chart = spec.charts().get(i);
            int column = width + 1 + beside * (SMALL_COLUMNS + 1);
            int next = place(chart, numbers.get(i), column, top);
            beside = chart.isSmall() ? (beside + 1) % SMALL_BESIDE : 0;
            top = beside == 0 ? next : top;
        }
    }

    /// So many columns notes may stand above: those of the table and its chart, and more where both
    /// are narrow.
    private int across(FigureSheet spec) {
        int columns = spec.table().columns().size();
        if (!spec.charts().isEmpty()) {
            columns += 1 + CHART_COLUMNS;
        }
        while (letters(columns) < NOTE_LETTERS) {
            columns++;
        }
        return columns;
    }

    private int letters(int columns) {
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += sheet.getColumnWidth(i);
        }
        return width / LETTER_WIDTH;
    }

    /// A note that is too long for one line has several, and does not make the page wider.
    private void note(String words, int columns) {
        line(words, false);
        int letters = letters(columns);
        if (words.length() > letters) {
            int row = next - 1;
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
            sheet.getRow(row).getCell(0).setCellStyle(styles.wrappedNote());
            sheet.getRow(row).setHeightInPoints(LINE * Math.ceilDiv(words.length(), letters));
        }
    }

    private void line(String words, boolean title) {
        XSSFCell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(SheetText.of(words));
        cell.setCellStyle(title ? styles.title() : styles.note());
    }

    private void table(TableSpec table) {
        XSSFRow header = sheet.createRow(next++);
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnSpec column = table.columns().get(i);
            XSSFCell cell = header.createCell(i);
            cell.setCellValue(SheetText.of(column.name()));
            cell.setCellStyle(styles.header(column.format()));
        }
        table.rows().forEach(row -> row(table.columns(), row, false));
        table.totals().ifPresent(totals -> row(table.columns(), totals, true));
    }

    private void row(List<ColumnSpec> columns, List<Cell> cells, boolean total) {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = i < cells.size() ? cells.get(i) : Cell.blank();
            writer.write(row.createCell(i), cell, columns.get(i).format(), total);
        }
        RowLines.fit(row, columns, cells);
    }

    private void widths(TableSpec table) {
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnSpec column = table.columns().get(i);
            int longest = Math.min(column.name().length(), 18);
            for (List<Cell> row : table.rows()) {
                longest = Math.max(longest, shownLength(at(row, i), column.format()));
            }
            sheet.setColumnWidth(i, Math.clamp(longest + 3L, 10, 70) * LETTER_WIDTH);
        }
    }

    private static int shownLength(Cell cell, ValueFormat format) {
        return switch (format) {
            case TEXT -> cell.display().length();
            case DATE_TIME -> 16;
            case WHOLE, DECIMAL, PERCENT, DATE -> 10;
        };
    }

    /// The table's own cells, where a run of its rows holds exactly the chart's numbers.
    private Optional<ChartNumbers> inTable(ChartSpec chart, TableSpec table, int header) {
        List<Integer> columns = new ArrayList<>();
        for (ChartSpec.Series series : chart.series()) {
            columns.add(columnOf(series, table));
        }
        int first = rowOf(chart.categories().getFirst(), table);
        boolean fits =
                first >= 0
                        && !columns.contains(-1)
                        && first + chart.categories().size() <= table.rows().size();
        for (int i = 0; fits && i < chart.categories().size(); i++) {
            List<Cell> row = table.rows().get(first + i);
            fits = at(row, 0).display().equals(chart.categories().get(i));
            for (int j = 0; fits && j < columns.size(); j++) {
                fits = isSame(at(row, columns.get(j)), chart.series().get(j).values().get(i));
            }
        }
        return fits
                ? Optional.of(new ChartNumbers(sheet, header, header + 1 + first, 0, columns))
                : Optional.empty();
    }

    private static int columnOf(ChartSpec.Series series, TableSpec table) {
        for (int i = 1; i < table.columns().size(); i++) {
            if (table.columns().get(i).name().equals(series.name())) {
                return i;
            }
        }
        return -1;
    }

    private static int rowOf(String category, TableSpec table) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (at(table.rows().get(i), 0).display().equals(category)) {
                return i;
            }
        }
        return -1;
    }

    private static Cell at(List<Cell> row, int column) {
        return column < row.size() ? row.get(column) : Cell.blank();
    }

    private static boolean isSame(Cell cell, @Nullable Double value) {
        return value == null
                ? !(cell instanceof Cell.Numeric)
                : cell instanceof Cell.Numeric number && number.value() == value;
    }

    private ChartNumbers below(ChartSpec chart) {
        next++;
        line(OfficeTexts.text("chart.numbers").in(language), false);
        ChartNumbers numbers = ChartNumbers.written(chart, sheet, next);
        sheet.getRow(next).forEach(cell -> cell.setCellStyle(header(cell.getColumnIndex())));
        next += chart.categories().size() + 1;
        return numbers;
    }

    private CellStyle header(int column) {
        return styles.header(column == 0 ? ValueFormat.TEXT : ValueFormat.WHOLE);
    }

    /// Draws the chart, and says where the next one may begin.
    private int place(ChartSpec spec, ChartNumbers numbers, int column, int row) {
        int many = spec.categories().size() * spec.series().size();
        int rows =
                spec.isSmall()
                        ? SMALL_ROWS
                        : spec.kind() == ChartSpec.Kind.BAR
                                ? Math.clamp(8L + many, 14, 60)
                                : CHART_ROWS;
        int columns = spec.isSmall() ? SMALL_COLUMNS : CHART_COLUMNS;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, column, row, column + columns, row + rows);
        XSSFChart chart = drawing.createChart(anchor);
        numbers.draw(spec, new NativeChart(spec, chart));
        CTNonVisualDrawingProps properties =
                chart.getGraphicFrame()
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr();
        // POI numbers them from 0, which stands for the drawing itself.
        properties.setId(++charts);
        properties.setName("Chart " + charts);
        properties.setDescr(SheetText.withoutControls(spec.altText()));
        properties.setTitle(SheetText.withoutControls(spec.title()));
        return row + rows + 1;
    }
}
