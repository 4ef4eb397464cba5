package no.rettesnor.uikit.filter;

import java.util.List;

/// One condition of a filter.
///
/// @param field a [FilterField#id]
/// @param values what the field may be, at least one; a row must have one of them
public record Filter(String field, List<String> values) {

    public Filter {
        values = List.copyOf(values);
    }
}
