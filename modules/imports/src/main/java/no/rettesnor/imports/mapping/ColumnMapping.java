package no.rettesnor.imports.mapping;

import no.rettesnor.office.values.DateReading;

import java.util.Map;

/// Where one column goes.
///
/// @param column the column's key, as [no.rettesnor.office.table.HeaderGuess] gives it
/// @param field the key of the field it goes into
/// @param dates what `03/04/2025` means in it; only for dates
/// @param values what its values become; only for choices
/// @param others what values without a decision become; only for choices
public record ColumnMapping(
        String column,
        String field,
        DateReading.Order dates,
        Map<String, ValueDecision> values,
        OtherValues others) {

    public ColumnMapping {
        values = Map.copyOf(values);
    }

    /// A column that goes into the field with nothing special about it.
    public static ColumnMapping of(String column, String field) {
        return new ColumnMapping(
                column, field, DateReading.Order.DAY_FIRST, Map.of(), OtherValues.REJECT);
    }
}
