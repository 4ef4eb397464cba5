package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.report.WorkbookSpec.PageSheet;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;

/// Writes a sheet that is read from the top.
final class PageSheetWriter {

    private static final int LETTER_WIDTH = 256;
    private static final float LINE_POINTS = 15;
    private static final int LEAST_LINES_OF_GRID = 4;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final CellWriter writer;
    private List<Integer> widths = List.of();
    private int next;

    PageSheetWriter(XSSFSheet sheet, SheetStyles styles, Language language) {
        this.sheet = sheet;
        this.styles = styles;
        this.writer = new CellWriter(styles, language);
    }

    void write(PageSheet spec) {
        widths = spec.widths();
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * LETTER_WIDTH);
        }
        line(spec.name(), styles.title());
        next++;
        for (WorkbookSpec.Block block : spec.blocks()) {
            switch (block) {
                case WorkbookSpec.Words words -> words(words);
                case WorkbookSpec.Lines lines -> table(lines.table());
                case WorkbookSpec.Coloured coloured -> grid(coloured.grid());
            }
        }
        SheetPage.lay(sheet);
    }

    private XSSFCell line(String words, CellStyle style) {
        XSSFCell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(SheetText.of(words));
        cell.setCellStyle(style);
        return cell;
    }

    /// Text that is broken across merged cells does not make its row higher, so we do.
    private void words(WorkbookSpec.Words words) {
        if (words.isHeading() && next > 2) {
            next++;
        }
        XSSFCell cell = line(words.text(), styles.paragraph(words.isHeading()));
        if (widths.size() > 1) {
            int row = cell.getRowIndex();
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, widths.size() - 1));
        }
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        cell.getRow().setHeightInPoints(lines(words.text(), width) * LINE_POINTS);
    }

    private void table(TableSpec table) {
        XSSFRow header = sheet.createRow(next++);
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnSpec column = table.columns().get(i);
            cell(header, i, column.name(), styles.header(column.format()));
        }
        for (List<Cell> each : table.rows()) {
            XSSFRow row = sheet.createRow(next++);
            int lines = 1;
            for (int i = 0; i < table.columns().size(); i++) {
                Cell cell = i < each.size() ? each.get(i) : Cell.blank();
                writer.write(row.createCell(i), cell, table.columns().get(i).format(), false);
                lines = Math.max(lines, lines(cell.display(), width(i)));
            }
            row.setHeightInPoints(lines * LINE_POINTS);
        }
        next++;
    }

    private void grid(GridSpec grid) {
        XSSFRow header = sheet.createRow(next++);
        cell(header, 0, grid.corner(), styles.gridHeader());
        int most = lines(grid.corner(), width(0));
        for (int i = 0; i < grid.columns().size(); i++) {
            cell(header, i + 1, grid.columns().get(i), styles.gridHeader());
            most = Math.max(most, lines(grid.columns().get(i), width(i + 1)));
        }
        header.setHeightInPoints(most * LINE_POINTS);
        for (GridSpec.Row each : grid.rows()) {
            XSSFRow row = sheet.createRow(next++);
            cell(row, 0, each.header(), styles.gridHeader());
            int least = grid.columns().size() > 1 ? LEAST_LINES_OF_GRID : 1;
            int lines = Math.max(least, lines(each.header(), width(0)));
            for (int i = 0; i < each.cells().size(); i++) {
                GridSpec.Shade shade = each.cells().get(i);
                cell(row, i + 1, shade.words(), styles.shade(shade));
                lines = Math.max(lines, lines(shade.words(), width(i + 1)));
            }
            row.setHeightInPoints(lines * LINE_POINTS);
        }
        next++;
    }

    private static void cell(XSSFRow row, int column, String words, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.of(words));
        cell.setCellStyle(style);
    }

    private int width(int column) {
        return column < widths.size() ? widths.get(column) : 10;
    }

    private static int lines(String words, int width) {
        return words.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / Math.max(1, width - 1))
                .sum();
    }
}
