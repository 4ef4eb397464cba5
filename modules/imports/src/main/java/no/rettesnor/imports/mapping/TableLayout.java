package no.rettesnor.imports.mapping;

import org.jspecify.annotations.Nullable;

/// How the table lies in its file, where a user knows better than what is found by looking.
///
/// @param sheet the sheet's name; null for the one that is found
/// @param headerRow the number of the header's last row, from 1, or 0 for none; null for the one
///   that is found
/// @param charset the name of a text file's encoding; null for the one that is found
/// @param separator what stands between the fields of a text file; null for what is found
public record TableLayout(
        @Nullable String sheet,
        @Nullable Long headerRow,
        @Nullable String charset,
        @Nullable Character separator) {

    /// Everything as found.
    public static TableLayout asFound() {
        return new TableLayout(null, null, null, null);
    }

    /// Another sheet, on which the header is found anew.
    public TableLayout onSheet(@Nullable String name) {
        return new TableLayout(name, null, charset, separator);
    }

    /// The header on that row.
    public TableLayout withHeaderRow(@Nullable Long row) {
        return new TableLayout(sheet, row, charset, separator);
    }

    /// The text in that encoding.
    public TableLayout inCharset(@Nullable String name) {
        return new TableLayout(sheet, headerRow, name, separator);
    }

    /// The fields parted so.
    public TableLayout partedBy(@Nullable Character mark) {
        return new TableLayout(sheet, headerRow, charset, mark);
    }
}
