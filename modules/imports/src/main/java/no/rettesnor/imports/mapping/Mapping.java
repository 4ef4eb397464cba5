package no.rettesnor.imports.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything a user decides about a file before it is imported.
///
/// @param source the system that the file comes from, in the user's words; keys are unique within
///   it
/// @param layout how the table lies in the file
/// @param columns where its columns go; columns that are not here are left out
/// @param constants the texts of fields that the file does not tell, or tells only for some rows,
///   by field key; read as a cell would be (a choice by its key, a date as `2025-03-31`)
public record Mapping(
        String source,
        TableLayout layout,
        List<ColumnMapping> columns,
        Map<String, String> constants) {

    public Mapping {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    /// The same mapping under that source.
    public Mapping withSource(String name) {
        return new Mapping(name, layout, columns, constants);
    }

    /// The same mapping with that text for all rows, whatever their columns say.
    public Mapping withEverywhere(String field, String text) {
        Map<String, String> more = new HashMap<>(constants);
        more.put(field, text);
        return new Mapping(
                source,
                layout,
                columns.stream().filter(column -> !column.field().equals(field)).toList(),
                more);
    }

    /// The same mapping of a table that lies so.
    public Mapping withLayout(TableLayout other) {
        return new Mapping(source, other, columns, constants);
    }

    /// The same mapping with those constants.
    public Mapping withConstants(Map<String, String> texts) {
        return new Mapping(source, layout, columns, texts);
    }
}
