package no.rettesnor.store;

import java.util.Map;
import java.util.Set;

/// What one committed unit of work changed.
///
/// @param words the action's name, in the store's language
/// @param tables the tables with at least one changed row
/// @param rowsByTable the ids of the changed rows; empty when `many`
/// @param many more rows than are worth naming (over 1,000): query again
public record Changes(
        String words, Set<String> tables, Map<String, Set<String>> rowsByTable, boolean many) {

    static final int NAMED_ROWS = 1_000;

    /// Whether that row may have changed.
    public boolean touches(String table, String id) {
        return many
                ? tables.contains(table)
                : rowsByTable.getOrDefault(table, Set.of()).contains(id);
    }
}
