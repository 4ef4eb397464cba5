package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.excel.SheetValue;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ValueFormat;

/// Puts our cells into POI's. Text is set as text and never as a formula.
final class CellWriter {

    private final SheetStyles styles;
    private final Language language;

    CellWriter(SheetStyles styles, Language language) {
        this.styles = styles;
        this.language = language;
    }

    /// Writes a value with its style.
    void write(
            org.apache.poi.ss.usermodel.Cell target, Cell cell, ValueFormat format, boolean total) {
        target.setCellStyle(styles.value(shown(cell, format), total));
        switch (SheetValue.of(cell, language)) {
            case SheetValue.Amount amount -> target.setCellValue(amount.value());
            case SheetValue.Moment moment -> target.setCellValue(moment.value());
            case SheetValue.Words words -> target.setCellValue(words.value());
            case SheetValue.Nothing _ -> {}
        }
    }

    /// The format that a cell is shown in where its column has another.
    static ValueFormat shown(Cell cell, ValueFormat format) {
        return switch (cell) {
            case Cell.Date date when format != ValueFormat.DATE ->
                    date.hasTime() ? ValueFormat.DATE_TIME : ValueFormat.DATE;
            default -> format;
        };
    }
}
