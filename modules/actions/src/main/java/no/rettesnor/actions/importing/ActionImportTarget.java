package no.rettesnor.actions.importing;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.MunicipalityTargets;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Takes the actions of what one municipality has, which must be there already.
///
/// @param store where it is
/// @param subjects what actions may belong to
/// @param key the target's key
/// @param name what users see
/// @param municipalityId whose; null for the only municipality
public record ActionImportTarget(
        Store store,
        List<ActionSubjects> subjects,
        String key,
        Text name,
        @Nullable String municipalityId)
        implements ImportTarget {

    /// The name by which the command line knows it.
    public static final String KEY = "actions";

    /// One target for each municipality; the first has the plain name. One in any case.
    public static List<ImportTarget> all(Store store, List<ActionSubjects> subjects) {
        return MunicipalityTargets.targets(
                store,
                KEY,
                ActionTexts.text("import.name"),
                municipality -> ActionTexts.text("import.name_of", municipality),
                (key, name, municipalityId) ->
                        new ActionImportTarget(store, subjects, key, name, municipalityId));
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
                store,
                session,
                fields(),
                subjects,
                MunicipalityTargets.chosen(store, municipalityId));
    }
}
