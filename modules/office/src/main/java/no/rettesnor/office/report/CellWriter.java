package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ValueFormat;

import java.time.LocalDate;

/// Puts our cells into POI's. Text is set as text and never as a formula.
final class CellWriter {

    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

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
        switch (cell) {
            case Cell.Numeric number when Double.isFinite(number.value()) ->
                    target.setCellValue(number.value());
            case Cell.Date date when !date.value().toLocalDate().isBefore(FIRST_SAFE_DAY) ->
                    target.setCellValue(date.value());
            case Cell.Truth truth ->
                    target.setCellValue(OfficeTexts.yesOrNo(truth.value()).in(language));
            case Cell.Blank _ -> {}
            case Cell.Words _, Cell.Numeric _, Cell.Date _, Cell.Time _, Cell.Fault _ ->
                    target.setCellValue(SheetText.of(cell.display()));
        }
    }

    private static ValueFormat shown(Cell cell, ValueFormat format) {
        return switch (cell) {
            case Cell.Date date when format != ValueFormat.DATE ->
                    date.hasTime() ? ValueFormat.DATE_TIME : ValueFormat.DATE;
            default -> format;
        };
    }
}
