package no.rettesnor.uikit.table;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// One column of a [PagedTable].
///
/// @param id stable; also the id of the column's header
/// @param title what stands above it
/// @param value what stands in the cell and in a copy, in the window's language
/// @param badge drawn instead of the value, or null
/// @param align numbers to the right
/// @param width in pixels at 100 % text size
/// @param sortKey what the source sorts by; null when it cannot
/// @param shown whether it shows before the user has chosen columns
/// @param <T> a row
public record Column<T>(
        String id,
        Text title,
        Function<? super T, String> value,
        @Nullable Function<? super T, @Nullable Badge> badge,
        Align align,
        double width,
        @Nullable String sortKey,
        boolean shown) {

    /// Which side of the cell.
    public enum Align {
        LEFT,
        RIGHT
    }

    /// Words.
    public static <T> Column<T> text(
            String id, Text title, double width, Function<? super T, String> value) {
        return new Column<>(id, title, value, null, Align.LEFT, width, null, true);
    }

    /// Numbers and dates: right aligned, digits of one width.
    public static <T> Column<T> number(
            String id, Text title, double width, Function<? super T, String> value) {
        return new Column<>(id, title, value, null, Align.RIGHT, width, null, true);
    }

    /// A status with word, icon and colour; no badge leaves the cell empty.
    public static <T> Column<T> badge(
            String id, Text title, double width, Function<? super T, @Nullable Badge> badge) {
        Function<T, String> word =
                row -> {
                    Badge found = badge.apply(row);
                    return found == null ? "" : found.word();
                };
        return new Column<>(id, title, word, badge, Align.LEFT, width, null, true);
    }

    /// The same column, sorted by its own id.
    public Column<T> sortable() {
        return new Column<>(id, title, value, badge, align, width, id, shown);
    }

    /// The same column, hidden until the user asks for it.
    public Column<T> hidden() {
        return new Column<>(id, title, value, badge, align, width, sortKey, false);
    }
}
