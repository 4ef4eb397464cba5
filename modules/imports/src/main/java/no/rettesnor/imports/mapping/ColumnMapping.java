package no.rettesnor.imports.mapping;

import java.util.Map;

/// Where one column goes.
///
/// @param header the column's header as it stands in the file
/// @param occurrence which of the columns with that header, from 1; files do have the same header
///   twice
/// @param field the key of the field it goes into
/// @param dates what `03/04/2025` means in it; only for dates
/// @param values what its values become; only for choices
/// @param others what values without a decision become; only for choices
public record ColumnMapping(
        String header,
        int occurrence,
        String field,
        DateOrder dates,
        Map<String, ValueDecision> values,
        OtherValues others) {

    public ColumnMapping {
        values = Map.copyOf(values);
    }

    /// A column that goes into the field with nothing special about it.
    public static ColumnMapping of(String header, String field) {
        return new ColumnMapping(
                header, 1, field, DateOrder.DAY_FIRST, Map.of(), OtherValues.REJECT);
    }
}
