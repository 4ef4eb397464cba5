package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ValueFormat;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Says cells in running text, as people write them in a language.
public final class CellWords {

    private final Language language;

    public CellWords(Language language) {
        this.language = language;
    }

    /// The cell in words; blank for a blank, never 0.
    public String of(Cell cell, ValueFormat format) {
        return switch (cell) {
            case Cell.Numeric number when Double.isFinite(number.value()) ->
                    number(number.value(), format);
            case Cell.Date date -> date(date, format);
            case Cell.Truth truth -> OfficeTexts.yesOrNo(truth.value()).in(language);
            case Cell.Numeric _, Cell.Words _, Cell.Time _, Cell.Fault _, Cell.Blank _ ->
                    cell.display();
        };
    }

    private String number(double value, ValueFormat format) {
        NumberFormat words =
                format == ValueFormat.PERCENT
                        ? NumberFormat.getPercentInstance(language.locale())
                        : NumberFormat.getNumberInstance(language.locale());
        switch (format) {
            case WHOLE -> words.setMaximumFractionDigits(0);
            case DECIMAL, PERCENT -> {
                words.setMinimumFractionDigits(1);
                words.setMaximumFractionDigits(1);
            }
            case TEXT, DATE, DATE_TIME -> words.setMaximumFractionDigits(6);
        }
        return words.format(value);
    }

    private String date(Cell.Date date, ValueFormat format) {
        LocalDateTime value = date.value();
        String day =
                switch (language) {
                    case NB, NN -> "dd.MM.yyyy";
                    case SV -> "yyyy-MM-dd";
                    case EN -> "dd/MM/yyyy";
                };
        boolean time = date.hasTime() && format != ValueFormat.DATE;
        return DateTimeFormatter.ofPattern(time ? day + " HH:mm" : day).format(value);
    }
}
