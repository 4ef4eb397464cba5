package no.rettesnor.imports;

/// A row that an earlier import made.
///
/// @param id its id in the feature
/// @param contentHash [ImportRecord#contentHash] as it was when it was last imported
public record KnownRow(String id, String contentHash) {}
