package no.rettesnor.office.excel;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.table.Cell;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// What a workbook can hold of a cell. Text is text and never a formula; days before March 1900,
/// which Excel counts wrongly, are text too.
public sealed interface SheetValue {

    /// The value of a cell.
    ///
    /// @param language of yes and no
    static SheetValue of(Cell cell, Language language) {
        return switch (cell) {
            case Cell.Blank _ -> Nothing.AT_ALL;
            case Cell.Numeric number when Double.isFinite(number.value()) ->
                    new Amount(number.value());
            case Cell.Date date when !date.value().toLocalDate().isBefore(Moment.FIRST_SAFE_DAY) ->
                    new Moment(date.value(), date.hasTime());
            case Cell.Truth truth -> new Words(OfficeTexts.yesOrNo(truth.value()).in(language));
            case Cell.Words _, Cell.Numeric _, Cell.Date _, Cell.Time _, Cell.Fault _ ->
                    new Words(SheetText.of(cell.display()));
        };
    }

    /// A finite number.
    record Amount(double value) implements SheetValue {}

    /// A day, or a day and a time.
    ///
    /// @param hasTime whether the time of day means anything
    record Moment(LocalDateTime value, boolean hasTime) implements SheetValue {
        private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);
    }

    /// Text as a sheet can hold it.
    record Words(String value) implements SheetValue {}

    /// Nothing.
    enum Nothing implements SheetValue {
        AT_ALL
    }
}
