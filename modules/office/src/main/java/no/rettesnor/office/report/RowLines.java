package no.rettesnor.office.report;

import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.apache.poi.xssf.usermodel.XSSFRow;

import java.util.List;

/// Gives a row of wrapped words the height they need: not every program finds it by itself.
final class RowLines {

    private static final int LETTER_WIDTH = 256;
    private static final float LINE = 15;

    /// So many letters of running text have the room of one digit, in which widths are told.
    private static final double MIXED = 1.1;

    private RowLines() {}

    /// Makes the row as high as its longest words in the columns' present widths.
    static void fit(XSSFRow row, List<ColumnSpec> columns, List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < columns.size() && i < cells.size(); i++) {
            if (columns.get(i).format() == ValueFormat.TEXT) {
                int letters = row.getSheet().getColumnWidth(i) / LETTER_WIDTH;
                lines = Math.max(lines, lines(cells.get(i).display(), letters));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(LINE * lines);
        }
    }

    private static int lines(String words, int letters) {
        return words.lines().mapToInt(line -> 1 + (int) (line.length() / (letters * MIXED))).sum();
    }
}
