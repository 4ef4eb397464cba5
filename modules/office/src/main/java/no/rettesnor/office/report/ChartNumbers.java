package no.rettesnor.office.report;

import no.rettesnor.office.excel.SheetText;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The cells a chart's numbers stand in: a row of names, then a row per category.
///
/// @param sheet the sheet
/// @param nameRow the row with the names of the series, from 0
/// @param firstRow the row of the first category, from 0
/// @param categoryColumn the column of the categories, from 0
/// @param seriesColumns the column of each series, from 0
record ChartNumbers(
        XSSFSheet sheet,
        int nameRow,
        int firstRow,
        int categoryColumn,
        List<Integer> seriesColumns) {

    /// Writes the numbers of a chart to a sheet, from that row and the first column on.
    static ChartNumbers written(ChartSpec chart, XSSFSheet sheet, int row) {
        XSSFRow names = sheet.createRow(row);
        names.createCell(0).setCellValue(SheetText.of(chart.categoryTitle()));
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            names.createCell(i + 1).setCellValue(SheetText.of(chart.series().get(i).name()));
            columns.add(i + 1);
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            XSSFRow each = sheet.createRow(row + 1 + i);
            each.createCell(0).setCellValue(SheetText.of(chart.categories().get(i)));
            for (int j = 0; j < chart.series().size(); j++) {
                @Nullable Double value = chart.series().get(j).values().get(i);
                if (value != null) {
                    each.createCell(j + 1).setCellValue(value);
                }
            }
        }
        return new ChartNumbers(sheet, row, row + 1, 0, columns);
    }

    /// Draws the chart, bound to these cells.
    void draw(ChartSpec spec, NativeChart chart) {
        int lastRow = firstRow + spec.categories().size() - 1;
        XDDFDataSource<?> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(lastRow, categoryColumn));
        List<NativeChart.Bound> bound = new ArrayList<>();
        for (int column : seriesColumns) {
            bound.add(
                    new NativeChart.Bound(
                            XDDFDataSourcesFactory.fromNumericCellRange(
                                    sheet, range(lastRow, column)),
                            new CellReference(sheet.getSheetName(), nameRow, column, true, true)));
        }
        chart.draw(categories, bound);
    }

    private CellRangeAddress range(int lastRow, int column) {
        return new CellRangeAddress(firstRow, lastRow, column, column);
    }
}
