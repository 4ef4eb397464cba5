package no.rettesnor.reports.content;

import java.util.List;

/// A number that somebody has typed into a text. It does not follow the register.
///
/// @param written as it stands in the text
/// @param start its place in the text
/// @param fields numbers of the report's figures that are written the same; it may be meant to be
///   one of them
public record TypedNumber(String written, int start, List<NumberField> fields) {

    public TypedNumber {
        fields = List.copyOf(fields);
    }

    /// The text with a field in its place.
    public String replaced(String text, NumberField field) {
        return text.substring(0, start) + field + text.substring(start + written.length());
    }
}
