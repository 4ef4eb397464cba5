package no.rettesnor.imports.mapping;

import no.rettesnor.office.table.Cell;

import java.util.List;
import java.util.Map;

/// What a look through the whole file told about one column.
///
/// @param position from 0, from the left
/// @param key the column's key, as [no.rettesnor.office.table.HeaderGuess] gives it
/// @param header as it stands in the file; may be blank
/// @param filled rows in which the cell says something
/// @param samples the first cells with different values, in the order of the file
/// @param values how often each value stands there, in the order of the file; no more than the
///   survey's limit
/// @param hasMoreValues whether there are more different values than `values` holds
/// @param longest letters in the longest cell
public record ColumnSurvey(
        int position,
        String key,
        String header,
        long filled,
        List<Cell> samples,
        Map<String, Long> values,
        boolean hasMoreValues,
        int longest) {}
