package no.rettesnor.store;

import java.util.List;
import java.util.regex.Pattern;

/// A table whose every change is logged.
///
/// The table is STRICT, has `id TEXT PRIMARY KEY` with ids from [Store#ids()], and no triggers of
/// its own. Ids never change.
///
/// @param table the table's name: lower case letters, digits and `_`
/// @param kind what a row is called in references and in the log's readers, such as `deviation`;
///   one table for each kind
/// @param searchTitle columns whose words weigh most in the search; empty with `searchBody` for a
///   table that is not searched
/// @param searchBody further columns to search
public record EntityTable(
        String table, String kind, List<String> searchTitle, List<String> searchBody) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public EntityTable {
        searchTitle = List.copyOf(searchTitle);
        searchBody = List.copyOf(searchBody);
        requireName(table);
        searchTitle.forEach(EntityTable::requireName);
        searchBody.forEach(EntityTable::requireName);
    }

    /// A table that is logged but not searched.
    public static EntityTable of(String table, String kind) {
        return new EntityTable(table, kind, List.of(), List.of());
    }

    boolean isSearched() {
        return !searchTitle.isEmpty() || !searchBody.isEmpty();
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain table or column name: " + name);
        }
    }
}
