package no.rettesnor.risk;

import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.Waiting;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.risk.importing.RiskImportTarget;
import no.rettesnor.risk.statistics.RegisterTest;
import no.rettesnor.risk.statistics.TestedRisk;
import no.rettesnor.risk.store.AnalysisImport;
import no.rettesnor.risk.store.OccurrenceImport;
import no.rettesnor.risk.store.RatedRiskImport;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskSubjects;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.Tone;

import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

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
        features.occurrences(store).stream()
                .limit(1)
                .forEach(source -> targets.add(new OccurrenceImport(store, source)));
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
    public List<Waiting> waiting(Store store, Features features) {
        long waiting =
                new RegisterTest(store, features.occurrences(store))
                        .all().stream().filter(TestedRisk::isWaiting).count();
        return waiting == 0
                ? List.of()
                : List.of(
                        new Waiting(
                                RiskTexts.text("reality.waiting", waiting),
                                MaterialDesignS.SCALE_UNBALANCED,
                                Tone.WARNING,
                                "risks",
                                "mismatch=yes"));
    }

    @Override
    public boolean isEmpty(Store store) {
        return new RiskStore(store).analyses().isEmpty();
    }
}
