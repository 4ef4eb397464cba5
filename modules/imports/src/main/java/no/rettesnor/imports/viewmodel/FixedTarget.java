package no.rettesnor.imports.viewmodel;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A target whose fields are asked for once, so that what a user chose among stays the same while
/// choosing.
///
/// @param target the one that takes the records
/// @param fields its fields as they were
record FixedTarget(ImportTarget target, List<ImportField> fields) implements ImportTarget {

    static FixedTarget of(ImportTarget target) {
        return new FixedTarget(target, target.fields());
    }

    @Override
    public String key() {
        return target.key();
    }

    @Override
    public Text name() {
        return target.name();
    }

    @Override
    public List<List<String>> keys() {
        return target.keys();
    }

    @Override
    public Map<String, String> everywhere(Map<String, Set<String>> values) {
        return target.everywhere(values);
    }

    @Override
    public ImportSession open(StoreSession session) {
        return target.open(session);
    }
}
