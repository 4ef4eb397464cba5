package no.rettesnor.risk;

import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.Store;

import java.util.List;

/// An analysis in a municipality of its own, on the scale for services, with no risks yet.
public final class TestAnalysis {

    private TestAnalysis() {}

    /// Makes one in a store that has no municipality.
    public static RiskAnalysis begin(Store store) {
        OrgUnit unit = new OrganisationStore(store).addMunicipality("Testkommunen", null);
        ScaleVersion scale =
                new ScaleStore(store)
                        .add("Tjenester", ScaleTemplate.SERVICE.scale(Language.NB), null);
        RiskAnalysis analysis =
                new RiskAnalysis(
                        store.ids().next(),
                        unit.municipalityId(),
                        unit.id(),
                        "Legemidler",
                        "",
                        "",
                        "",
                        scale.id(),
                        AnalysisStatus.DRAFT,
                        "",
                        null,
                        null,
                        null,
                        store.clock().instant());
        new RiskStore(store).add(analysis, List.of(), List.of());
        return analysis;
    }
}
