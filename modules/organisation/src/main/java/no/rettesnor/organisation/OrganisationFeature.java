package no.rettesnor.organisation;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.organisation.statistics.RoleEvidence;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.organisation.store.PersonImport;
import no.rettesnor.organisation.store.RoleSafeguards;
import no.rettesnor.organisation.store.UnitImport;
import no.rettesnor.organisation.store.UnitSizeImport;
import no.rettesnor.organisation.view.OrganisationPage;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.PageDescriptor;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.List;
import java.util.Set;

/// Units, people and roles.
public final class OrganisationFeature implements Feature {

    private static final int PLACE = 80;

    @Override
    public StoreFeature storage() {
        return new OrganisationTables();
    }

    @Override
    public List<PageDescriptor> pages(FeatureWindow window) {
        return List.of(
                new PageDescriptor(
                        OrganisationPage.ID,
                        text("page.title"),
                        MaterialDesignF.FAMILY_TREE,
                        PLACE,
                        Set.of("unit", "person"),
                        text("page.help"),
                        () -> new OrganisationPage(window.workplace(), window.store())));
    }

    @Override
    public boolean isEmpty(Store store) {
        return new OrganisationStore(store).municipalities().isEmpty();
    }

    @Override
    public List<ImportTarget> importTargets(Store store, Features features) {
        return List.of(UnitImport.of(store), UnitSizeImport.of(store), PersonImport.of(store));
    }

    @Override
    public List<SafeguardSource> safeguards(Store store) {
        return List.of(new RoleSafeguards(store));
    }

    @Override
    public List<EvidenceSource> evidence(Store store) {
        return List.of(new RoleEvidence(store, OrganisationPage.ID));
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(
                new ImportVerb(UnitImport.KEY, UnitImport::of),
                new ImportVerb(UnitSizeImport.KEY, UnitSizeImport::of),
                new ImportVerb(PersonImport.KEY, PersonImport::of));
    }
}
