package no.rettesnor.office.pdf;

import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The numbers of a chart as a table, for a chart that has none beside it.
final class ChartTable {

    private ChartTable() {}

    static TableSpec of(ChartSpec chart) {
        List<ColumnSpec> columns = new ArrayList<>();
        String names = chart.categoryTitle().isBlank() ? "–" : chart.categoryTitle();
        columns.add(ColumnSpec.text(names));
        for (ChartSpec.Series series : chart.series()) {
            boolean whole =
                    series.values().stream()
                            .allMatch(value -> value == null || value == Math.rint(value));
            columns.add(
                    new ColumnSpec(series.name(), whole ? ValueFormat.WHOLE : ValueFormat.DECIMAL));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(chart.categories().get(i)));
            for (ChartSpec.Series series : chart.series()) {
                @Nullable Double value = series.values().get(i);
                row.add(value == null ? Cell.blank() : new Cell.Numeric(value));
            }
            rows.add(row);
        }
        return TableSpec.of(columns, rows);
    }
}
