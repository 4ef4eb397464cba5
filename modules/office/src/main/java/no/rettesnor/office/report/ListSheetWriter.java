package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.report.WorkbookSpec.ListSheet;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

import java.util.List;

/// Writes a sheet with one table that spreadsheets know as a table.
final class ListSheetWriter {

    private static final int LETTER_WIDTH = 256;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final CellWriter writer;

    ListSheetWriter(XSSFSheet sheet, SheetStyles styles, Language language) {
        this.sheet = sheet;
        this.styles = styles;
        this.writer = new CellWriter(styles, language);
    }

    void write(ListSheet spec) {
        TableSpec table = spec.table();
        XSSFRow header = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnSpec column = table.columns().get(i);
            XSSFCell cell = header.createCell(i);
            cell.setCellValue(SheetText.of(column.name()));
            cell.setCellStyle(styles.header(column.format()));
            sheet.setColumnWidth(
                    i, (i < spec.widths().size() ? spec.widths().get(i) : 14) * LETTER_WIDTH);
        }
        int next = 1;
        for (List<Cell> each : table.rows()) {
            XSSFRow row = sheet.createRow(next++);
            for (int i = 0; i < table.columns().size(); i++) {
                Cell cell = i < each.size() ? each.get(i) : Cell.blank();
                writer.write(row.createCell(i), cell, table.columns().get(i).format(), false);
            }
            RowLines.fit(row, table.columns(), each);
        }
        // A table has at least one row below its header.
        known(Math.max(1, table.rows().size()), table.columns().size());
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        SheetPage.layWide(sheet);
    }

    private void known(int rows, int columns) {
        AreaReference area =
                new AreaReference(
                        new CellReference(0, 0),
                        new CellReference(rows, columns - 1),
                        SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = "List" + (sheet.getWorkbook().getSheetIndex(sheet) + 1);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
