package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.List;

/// Takes a register of deviations into one municipality.
public final class DeviationImportTarget implements ImportTarget {

    private final Store store;
    private final String municipalityId;
    private final List<ImportField> fields;

    /// Reads the units, categories and types of this moment as what values may mean.
    ///
    /// @param municipalityId whose register it goes into
    public DeviationImportTarget(Store store, String municipalityId) {
        this.store = store;
        this.municipalityId = municipalityId;
        DeviationStore deviations = new DeviationStore(store);
        this.fields =
                DeviationFields.all(
                        new OrganisationStore(store).tree(municipalityId),
                        deviations.types().categories(),
                        deviations.types().types());
    }

    @Override
    public String key() {
        return "deviations";
    }

    @Override
    public Text name() {
        return DeviationTexts.text("import.name");
    }

    @Override
    public List<ImportField> fields() {
        return fields;
    }

    @Override
    public ImportSession open(StoreSession session) {
        return new DeviationImportSession(
                this,
                store,
                session,
                new OrganisationStore(store).tree(municipalityId),
                municipalityId);
    }
}
