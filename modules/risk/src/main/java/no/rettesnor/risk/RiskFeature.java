package no.rettesnor.risk;

import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.Features;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.risk.importing.RiskImportTarget;
import no.rettesnor.risk.store.AnalysisImport;
import no.rettesnor.risk.store.RatedRiskImport;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskSubjects;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;

import java.util.ArrayList;
import java.util.List;

/// Risk analyses: what could go wrong, how likely and how bad, and what is done about it.
public final class RiskFeature implements Feature {

    @Override
    public StoreFeature storage() {
        return new RiskTables();
    }

    @Override
    public List<ImportTarget> importTargets(Store store, Features features) {
        List<ImportTarget> targets = new ArrayList<>();
        targets.add(new AnalysisImport(store));
        targets.addAll(RiskImportTarget.all(store));
        targets.add(new RatedRiskImport(store));
        return List.copyOf(targets);
    }

    @Override
    public List<ActionSubjects> actionSubjects(Store store) {
        return List.of(new RiskSubjects(store));
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(
                new ImportVerb(AnalysisImport.KEY, AnalysisImport::new),
                new ImportVerb(
                        RiskImportTarget.KEY, store -> RiskImportTarget.all(store).getFirst()));
    }

    @Override
    public boolean isEmpty(Store store) {
        return new RiskStore(store).analyses().isEmpty();
    }
}
