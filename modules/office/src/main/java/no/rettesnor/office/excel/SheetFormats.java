package no.rettesnor.office.excel;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.ValueFormat;

/// Format codes of a workbook in one language.
public final class SheetFormats {

    private SheetFormats() {}

    /// The code for a kind of value.
    public static String code(ValueFormat format, Language language) {
        String day =
                switch (language) {
                    case NB, NN -> "dd.mm.yyyy";
                    case SV -> "yyyy-mm-dd";
                    case EN -> "dd/mm/yyyy";
                };
        return switch (format) {
            case TEXT -> "General";
            case WHOLE -> "#,##0";
            case DECIMAL -> "#,##0.0";
            case PERCENT -> language == Language.EN ? "0.0%" : "0.0 %";
            case DATE -> day;
            case DATE_TIME -> day + " hh:mm";
        };
    }
}
