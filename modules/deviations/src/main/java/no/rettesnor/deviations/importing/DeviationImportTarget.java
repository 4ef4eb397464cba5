package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.MunicipalityTargets;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Takes a register of deviations into one municipality. In a store that has none yet, the import
/// makes it: somebody who has only a file from the old system can begin with that.
public final class DeviationImportTarget implements ImportTarget {

    /// The name by which the command line knows it.
    public static final String KEY = "deviations";

    private final Store store;
    private final String key;
    private final Text name;
    private final @Nullable String municipalityId;
    private final List<ImportField> fields;

    private DeviationImportTarget(
            Store store, String key, Text name, @Nullable String municipalityId) {
        this.store = store;
        this.key = key;
        this.name = name;
        this.municipalityId = municipalityId;
        DeviationStore deviations = new DeviationStore(store);
        OrganisationStore organisation = new OrganisationStore(store);
        this.fields =
                DeviationFields.all(
                        municipalityId == null
                                ? organisation.treeOfAll()
                                : organisation.tree(municipalityId),
                        deviations.types().categories(),
                        deviations.types().types());
    }

    /// The target of that municipality, with the units, categories and types of this moment as what
    /// values may mean.
    public static DeviationImportTarget of(Store store, String municipalityId) {
        return new DeviationImportTarget(
                store, KEY, DeviationTexts.text("import.name"), municipalityId);
    }

    /// One target for each municipality; the first has the plain name. One in any case.
    public static List<ImportTarget> all(Store store) {
        return MunicipalityTargets.targets(
                store,
                KEY,
                DeviationTexts.text("import.name"),
                municipality -> DeviationTexts.text("import.name_of", municipality),
                (key, name, municipalityId) ->
                        new DeviationImportTarget(store, key, name, municipalityId));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Text name() {
        return name;
    }

    @Override
    public List<ImportField> fields() {
        return fields;
    }

    @Override
    public ImportSession open(StoreSession session) {
        String municipality = MunicipalityTargets.chosen(store, municipalityId);
        return new DeviationImportSession(
                this,
                store,
                session,
                new OrganisationStore(store).tree(municipality),
                municipality);
    }
}
