package no.rettesnor.imports;

import no.rettesnor.kernel.Text;
import no.rettesnor.store.StoreSession;

import java.util.List;

/// A target that is no more than its description.
///
/// @param key its name on the command line and in presets
/// @param name what users see
/// @param fields what each row may tell
/// @param keys the fields whose columns together tell one record from all others
/// @param opening begins taking records
public record DescribedTarget(
        String key, Text name, List<ImportField> fields, List<List<String>> keys, Opening opening)
        implements ImportTarget {

    public DescribedTarget {
        fields = List.copyOf(fields);
        keys = List.copyOf(keys);
    }

    /// Begins taking records into a store.
    public interface Opening {

        /// @param target whose fields the records have
        ImportSession open(StoreSession session, ImportTarget target);
    }

    /// One whose records are told apart by the external key alone.
    public static DescribedTarget of(
            String key, Text name, List<ImportField> fields, Opening opening) {
        List<List<String>> keys =
                fields.stream()
                        .filter(ImportField::isExternalKey)
                        .map(field -> List.of(field.key()))
                        .toList();
        return new DescribedTarget(key, name, fields, keys, opening);
    }

    @Override
    public ImportSession open(StoreSession session) {
        return opening.open(session, this);
    }
}
