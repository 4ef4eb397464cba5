package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Takes the actions of one municipality's deviations, which must be there already.
///
/// @param store where the deviations are
/// @param key the target's key
/// @param name what users see
/// @param municipalityId whose deviations; null for the only municipality
public record ActionImportTarget(
        Store store, String key, Text name, @Nullable String municipalityId)
        implements ImportTarget {

    /// The name by which the command line knows it.
    public static final String KEY = "actions";

    /// One target for each municipality; the first has the plain name. One in any case.
    public static List<ImportTarget> all(Store store) {
        return Municipalities.targets(
                store,
                KEY,
                DeviationTexts.text("import.actions"),
                municipality -> DeviationTexts.text("import.actions_of", municipality),
                (key, name, municipalityId) ->
                        new ActionImportTarget(store, key, name, municipalityId));
    }

    @Override
    public List<ImportField> fields() {
        return ActionFields.all();
    }

    @Override
    public List<List<String>> keys() {
        return ActionFields.keys();
    }

    @Override
    public ImportSession open(StoreSession session) {
        return new ActionImportSession(
                store, session, fields(), Municipalities.chosen(store, municipalityId));
    }
}
