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
/// @param lasting whether its rows are only ever added: none is changed or taken away, not even by
///   undo, such as what proves an adopted report
public record EntityTable(
        String table,
        String kind,
        List<String> searchTitle,
        List<String> searchBody,
        boolean lasting) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public EntityTable {
        searchTitle = List.copyOf(searchTitle);
        searchBody = List.copyOf(searchBody);
        requireName(table);
        searchTitle.forEach(EntityTable::requireName);
        searchBody.forEach(EntityTable::requireName);
    }

    /// A table whose rows may be changed and taken away.
    public EntityTable(
            String table, String kind, List<String> searchTitle, List<String> searchBody) {
        this(table, kind, searchTitle, searchBody, false);
    }

    /// A table whose rows last: logged, not searched.
    public static EntityTable lasting(String table, String kind) {
        return new EntityTable(table, kind, List.of(), List.of(), true);
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
