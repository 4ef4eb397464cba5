package no.rettesnor.imports.mapping;

import org.jspecify.annotations.Nullable;

/// How the table lies in its file, where a user knows better than what is found by looking.
///
/// @param sheet the sheet's name; null for the one that is found
/// @param headerRow the number of the header's last row, from 1; null for the one that is found
public record TableLayout(@Nullable String sheet, @Nullable Long headerRow) {

    /// Everything as found.
    public static TableLayout asFound() {
        return new TableLayout(null, null);
    }
}
