package no.rettesnor.actions.store;

import no.rettesnor.imports.KnownRow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What tells a row that came from another system.
record ImportedRow(String id, String externalKey, String importHash) {

    /// The rows by their keys in the other system, as an import wants them.
    static Map<String, KnownRow> byKey(List<ImportedRow> rows) {
        Map<String, KnownRow> known = HashMap.newHashMap(rows.size());
        rows.forEach(row -> known.put(row.externalKey, new KnownRow(row.id, row.importHash)));
        return known;
    }
}
