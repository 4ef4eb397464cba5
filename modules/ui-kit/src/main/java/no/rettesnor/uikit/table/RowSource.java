package no.rettesnor.uikit.table;

import java.util.List;

/// Where a table's rows come from. A page makes a new one whenever its filter changes.
///
/// @param <T> a row
@FunctionalInterface
public interface RowSource<T> {

    /// The rows in that order, the most important column first; the source's own order when empty.
    /// Called on a background thread.
    Rows<T> rows(List<Sort> order);
}
