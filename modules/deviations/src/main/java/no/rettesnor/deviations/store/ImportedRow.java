package no.rettesnor.deviations.store;

/// What tells a row that came from another system.
record ImportedRow(String id, String externalKey, String importHash) {}
