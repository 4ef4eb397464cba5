package no.rettesnor.uikit.table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalLong;

/// One question's answer, read page by page: sorted and filtered by whoever owns the rows. Called
/// on background threads, several at a time.
///
/// @param <T> a row
public interface Rows<T> {

    /// How many rows there are.
    long count();

    /// The rows from `offset` on, at most `size`, in order.
    List<T> page(long offset, int size);

    /// As [#page(long, int)], with the neighbours that the table already has, so that a source can
    /// seek instead of counting off rows.
    default List<T> page(Request<T> request) {
        return page(request.offset(), request.size());
    }

    /// Where the row with that id stands now, so that a selection survives a change of the list.
    /// Empty when it is gone or the source cannot tell cheaply.
    default OptionalLong indexOf(String id) {
        return OptionalLong.empty();
    }

    /// Asks for one page.
    ///
    /// @param offset of its first row
    /// @param size most rows wanted
    /// @param before the row just before `offset`, when the table has it
    /// @param after the row just after the page, when the table has it
    /// @param <T> a row
    record Request<T>(long offset, int size, @Nullable T before, @Nullable T after) {}

    /// Rows that are all at hand; for short lists and tests.
    static <T> Rows<T> of(List<T> all) {
        List<T> kept = List.copyOf(all);
        return new Rows<>() {
            @Override
            public long count() {
                return kept.size();
            }

            @Override
            public List<T> page(long offset, int size) {
                int from = (int) Math.min(offset, kept.size());
                return kept.subList(from, Math.min(from + size, kept.size()));
            }
        };
    }
}
