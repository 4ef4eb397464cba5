package no.rettesnor.organisation.store;

import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.KnownRow;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a row came from, so that the next file of the same kind knows it again. All null for a row
/// that was made by hand.
record ImportMark(@Nullable String source, @Nullable String key, @Nullable String hash) {

    static final ImportMark NONE = new ImportMark(null, null, null);

    static ImportMark of(ImportRecord row) {
        return new ImportMark(row.source(), row.key(), row.contentHash());
    }

    /// A row that an earlier import made, as the database tells it.
    record Known(String importKey, String id, String importHash) {
        /// The rows by their keys in the file's system, as an import wants them.
        static Map<String, KnownRow> byKey(List<Known> rows) {
            Map<String, KnownRow> known = HashMap.newHashMap(rows.size());
            rows.forEach(row -> known.put(row.importKey, new KnownRow(row.id, row.importHash)));
            return known;
        }
    }
}
