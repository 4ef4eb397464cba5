package no.rettesnor.store;

import org.jspecify.annotations.Nullable;

/// One column of one row, before and after.
///
/// @param column its name in the table
/// @param before what it held, as text; null for nothing, and always when the row is new
/// @param after what it held then, as text; null for nothing, and always when the row was deleted
public record ColumnChange(String column, @Nullable String before, @Nullable String after) {}
