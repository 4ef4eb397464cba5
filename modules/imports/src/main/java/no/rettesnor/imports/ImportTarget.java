package no.rettesnor.imports;

import no.rettesnor.kernel.Text;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a feature can take from a table in a file.
///
/// A target is made when an import begins, and its choices are those of that moment.
public interface ImportTarget {

    /// Its name on the command line and in presets, such as `deviations`.
    String key();

    /// What users see, such as “Avvik”.
    Text name();

    /// What each row may tell. At most one field is the external key.
    List<ImportField> fields();

    /// The fields whose columns together tell one record from all others of the source: the first
    /// of these lists that the file has columns for. By default the external key alone.
    default List<List<String>> keys() {
        return fields().stream()
                .filter(ImportField::isExternalKey)
                .map(field -> List.of(field.key()))
                .toList();
    }

    /// What is most likely the same for all rows, by field key, judged by what the columns hold. A
    /// proposal, for a user to look through; nothing by default.
    ///
    /// @param values for each field that a column was found for, the different values there
    default Map<String, String> everywhere(Map<String, Set<String>> values) {
        return Map.of();
    }

    /// Begins taking records. Called inside the one unit of work that holds the whole import.
    ImportSession open(StoreSession session);

    /// Where the field stands in [#fields]: the number by which a record is asked for its value.
    ///
    /// @throws IllegalArgumentException when there is no such field
    default int position(String fieldKey) {
        List<ImportField> fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).key().equals(fieldKey)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No field " + fieldKey + " in " + key());
    }
}
