package no.rettesnor.risk.store;

/// A row that an earlier import made.
///
/// @param id of the row
/// @param importKey its key in the source
/// @param importHash what it was there when it was last read; empty where that is not kept
record TakenRow(String id, String importKey, String importHash) {}
