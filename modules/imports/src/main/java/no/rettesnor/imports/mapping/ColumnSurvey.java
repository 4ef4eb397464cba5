package no.rettesnor.imports.mapping;

import java.util.List;
import java.util.Map;

/// What a look through the whole file told about one column.
///
/// @param position from 0, from the left
/// @param header as it stands in the file; may be blank
/// @param filled rows in which the cell says something
/// @param samples the first different values, in the order of the file
/// @param values how often each value stands there, in the order of the file; no more than the
///   survey's limit
/// @param hasMoreValues whether there are more different values than `values` holds
/// @param longest letters in the longest cell
public record ColumnSurvey(
        int position,
        String header,
        long filled,
        List<String> samples,
        Map<String, Long> values,
        boolean hasMoreValues,
        int longest) {}
