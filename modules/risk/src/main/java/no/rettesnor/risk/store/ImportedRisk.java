package no.rettesnor.risk.store;

/// Where a risk came from.
///
/// @param id of its row
/// @param importKey its key in the source
/// @param importHash what it was when it was last read
record ImportedRisk(String id, String importKey, String importHash) {}
