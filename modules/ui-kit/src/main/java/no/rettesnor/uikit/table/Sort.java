package no.rettesnor.uikit.table;

/// One column to sort by.
///
/// @param key the column's [Column#sortKey]
/// @param ascending or descending
public record Sort(String key, boolean ascending) {}
