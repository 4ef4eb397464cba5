package no.rettesnor.store;

import no.rettesnor.kernel.Ref;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Rows that belong together: those of one kind in whose column one of the values stands.
///
/// @param kind of an entity table
/// @param column a TEXT column of it; `id` for the rows themselves
/// @param values what stands in it
public record RowsOf(String kind, String column, Collection<String> values) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public RowsOf {
        values = List.copyOf(values);
        if (!NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("Not a plain column name: " + column);
        }
    }

    /// One row.
    public static RowsOf row(Ref row) {
        return new RowsOf(row.kind(), "id", List.of(row.id()));
    }

    /// Those that belong to one other row.
    public static RowsOf owned(String kind, String column, String owner) {
        return new RowsOf(kind, column, List.of(owner));
    }
}
