package no.rettesnor.office.excel;

import no.rettesnor.office.table.Cell;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

import java.util.ArrayList;
import java.util.List;

/// Turns the cells of an old workbook into ours.
final class XlsCells {

    private final boolean from1904;

    XlsCells(boolean from1904) {
        this.from1904 = from1904;
    }

    List<Cell> read(Row row) {
        List<Cell> cells = new ArrayList<>();
        int filled = 0;
        for (org.apache.poi.ss.usermodel.Cell each : row) {
            while (cells.size() < each.getColumnIndex()) {
                cells.add(Cell.blank());
            }
            Cell cell = cell(each);
            cells.add(cell);
            filled = cell.isBlank() ? filled : cells.size();
        }
        return cells.subList(0, filled);
    }

    private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.of(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new Cell.Truth(cell.getBooleanCellValue());
            case ERROR -> new Cell.Fault(error(cell.getErrorCellValue()));
            case NUMERIC -> number(cell);
            case BLANK, FORMULA, _NONE -> Cell.blank();
        };
    }

    private Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        double number = cell.getNumericCellValue();
        int id = cell.getCellStyle().getDataFormat();
        String code = id < 164 ? "" : String.valueOf(cell.getCellStyle().getDataFormatString());
        return ExcelDates.isDate(id, code)
                ? ExcelDates.cell(number, from1904, ExcelDates.isElapsed(id, code))
                : new Cell.Numeric(number);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
