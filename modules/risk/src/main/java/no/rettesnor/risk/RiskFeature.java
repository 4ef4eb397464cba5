package no.rettesnor.risk;

import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.ForeseenSource;
import no.rettesnor.feature.Waiting;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.RowSource;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.risk.commandline.ExportRisksVerb;
import no.rettesnor.risk.commandline.ListRisksVerb;
import no.rettesnor.risk.importing.RiskImportTarget;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.statistics.RegisterTest;
import no.rettesnor.risk.statistics.RiskFigures;
import no.rettesnor.risk.statistics.RiskRows;
import no.rettesnor.risk.statistics.TestedRisk;
import no.rettesnor.risk.store.AnalysisImport;
import no.rettesnor.risk.store.OccurrenceImport;
import no.rettesnor.risk.store.RiskSample;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskSubjects;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.RisksForeseen;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.view.RisksPage;
import no.rettesnor.risk.viewmodel.RiskDesk;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.Workplace;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Risk analyses: what could go wrong, how likely and how bad, and what is done about it.
public final class RiskFeature implements Feature {

    @Override
    public StoreFeature storage() {
        return new RiskTables();
    }

    @Override
    public List<ImportTarget> importTargets(Store store, Features features) {
        List<ImportTarget> targets = new ArrayList<>();
        targets.add(AnalysisImport.of(store));
        targets.addAll(RiskImportTarget.all(store));
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
    public List<ForeseenSource> foreseen(Store store) {
        return List.of(new RisksForeseen(store));
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(
                new ImportVerb(AnalysisImport.KEY, AnalysisImport::of),
                new ImportVerb(
                        RiskImportTarget.KEY, store -> RiskImportTarget.all(store).getFirst()),
                ListRisksVerb.verb(),
                new ExportRisksVerb(features));
    }

    @Override
    public List<PageDescriptor> pages(FeatureWindow window) {
        return List.of(
                new PageDescriptor(
                        RisksPage.ID,
                        RiskTexts.text("page.risks"),
                        MaterialDesignG.GRID,
                        30,
                        Set.of(RiskAnalysis.ENTITY, Risk.ENTITY),
                        RiskTexts.text("page.help"),
                        () -> page(window)));
    }

    private static RisksPage page(FeatureWindow window) {
        Workplace workplace = window.workplace();
        return new RisksPage(
                workplace,
                RiskDesk.of(
                                window.store(),
                                workplace.tasks(),
                                workplace.screen(),
                                workplace.dialogs()::problem,
                                workplace.language(),
                                workplace.clock())
                        .beside(window.features().occurrences(window.store())),
                window.features().safeguards(window.store()),
                window.trySample());
    }

    @Override
    public List<FigureSource> figures(Store store, Features features) {
        return riskFigures(store, features).all();
    }

    @Override
    public List<EvidenceSource> evidence(Store store, Features features) {
        return riskFigures(store, features).evidence();
    }

    private static RiskFigures riskFigures(Store store, Features features) {
        return new RiskFigures(store, features.occurrences(store), features.actionSubjects(store));
    }

    @Override
    public List<RowSource> rows(Store store, Features features) {
        return List.of(new RiskRows(store));
    }

    @Override
    public List<Waiting> waiting(Store store, Features features) {
        List<Waiting> waiting = new ArrayList<>();
        overdue(store).ifPresent(waiting::add);
        contradicted(store, features).ifPresent(waiting::add);
        return List.copyOf(waiting);
    }

    private static Optional<Waiting> contradicted(Store store, Features features) {
        long waiting =
                new RegisterTest(store, features.occurrences(store))
                        .all().stream().filter(TestedRisk::isWaiting).count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(
                                RiskTexts.text("reality.waiting", waiting),
                                MaterialDesignS.SCALE_UNBALANCED,
                                Tone.WARNING,
                                RisksPage.ID,
                                "mismatch=yes"));
    }

    private static Optional<Waiting> overdue(Store store) {
        LocalDate today = LocalDate.now(store.clock());
        long overdue =
                new RiskStore(store)
                        .analyses().stream()
                                .filter(analysis -> analysis.status() != AnalysisStatus.ARCHIVED)
                                .filter(
                                        analysis ->
                                                analysis.reviewOn() != null
                                                        && analysis.reviewOn().isBefore(today))
                                .count();
        return overdue == 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(
                                RiskTexts.text("page.waiting", overdue),
                                MaterialDesignG.GRID,
                                Tone.WARNING,
                                RisksPage.ID,
                                "overdue=yes"));
    }

    @Override
    public void completeSample(Store store) {
        new RiskSample(store).add();
    }

    @Override
    public boolean isEmpty(Store store) {
        return new RiskStore(store).analyses().isEmpty();
    }
}
