package no.rettesnor.deviations;

import no.rettesnor.commandline.Verb;
import no.rettesnor.deviations.commandline.DisclosureVerb;
import no.rettesnor.deviations.commandline.ListDeviationsVerb;
import no.rettesnor.deviations.importing.DeviationImportTarget;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.statistics.DeviationFigures;
import no.rettesnor.deviations.statistics.DeviationOccurrences;
import no.rettesnor.deviations.statistics.DeviationRows;
import no.rettesnor.deviations.statistics.RegisterProjection;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.deviations.store.DeviationSubjects;
import no.rettesnor.deviations.store.DeviationTables;
import no.rettesnor.deviations.view.DeviationsPage;
import no.rettesnor.deviations.viewmodel.Desk;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.feature.Waiting;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.RowSource;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Deviations and improvements: the register, its list, inspector and report form.
public final class DeviationsFeature implements Feature {

    private @Nullable RegisterProjection projection;

    @Override
    public StoreFeature storage() {
        return new DeviationTables();
    }

    @Override
    public List<PageDescriptor> pages(FeatureWindow window) {
        return List.of(
                new PageDescriptor(
                        DeviationsPage.ID,
                        DeviationTexts.text("page.deviations"),
                        MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                        20,
                        Set.of(Deviation.ENTITY),
                        DeviationTexts.text("page.help"),
                        () -> page(window)));
    }

    private static DeviationsPage page(FeatureWindow window) {
        Workplace workplace = window.workplace();
        return new DeviationsPage(
                workplace,
                Desk.of(
                                window.store(),
                                workplace.tasks(),
                                workplace.screen(),
                                workplace.dialogs()::problem,
                                workplace.language(),
                                workplace.clock())
                        .beside(window.features().foreseen(window.store())),
                window.trySample());
    }

    @Override
    public List<Command> beginnings(FeatureWindow window) {
        return List.of(
                Command.of(
                                "deviations.begin-import",
                                DeviationTexts.text("page.import_file"),
                                DeviationTexts.text("page.deviations"),
                                () ->
                                        window.workplace()
                                                .navigation()
                                                .open("import", DeviationsPage.ID))
                        .icon(MaterialDesignI.IMPORT));
    }

    @Override
    public List<Waiting> waiting(Store store, Features features) {
        DeviationStore register = new DeviationStore(store);
        long reported =
                register.list()
                        .count(DeviationFilter.ALL.withStatuses(Set.of(DeviationStatus.REPORTED)));
        List<Waiting> waiting = new ArrayList<>();
        if (reported > 0) {
            waiting.add(
                    new Waiting(
                            DeviationTexts.text("page.waiting.reported", reported),
                            MaterialDesignI.INBOX_ARROW_DOWN,
                            Tone.ACCENT,
                            DeviationsPage.ID,
                            "status=REPORTED"));
        }
        return List.copyOf(waiting);
    }

    @Override
    public List<ActionSubjects> actionSubjects(Store store) {
        return List.of(new DeviationSubjects(store));
    }

    @Override
    public List<ImportTarget> importTargets(Store store, Features features) {
        return DeviationImportTarget.all(store);
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(
                new ImportVerb(
                        DeviationImportTarget.KEY,
                        store -> DeviationImportTarget.all(store).getFirst()),
                ListDeviationsVerb.verb(),
                new DisclosureVerb());
    }

    @Override
    public List<FigureSource> figures(Store store, Features features) {
        return new DeviationFigures(store, projection(store)).all();
    }

    @Override
    public List<OccurrenceSource> occurrences(Store store) {
        return List.of(new DeviationOccurrences(store, projection(store)));
    }

    @Override
    public List<RowSource> rows(Store store, Features features) {
        return List.of(new DeviationRows(store));
    }

    @Override
    public List<EvidenceSource> evidence(Store store) {
        return new DeviationFigures(store, projection(store)).evidence();
    }

    /// One for as long as the same store is asked about, so that the register is read once.
    private synchronized RegisterProjection projection(Store store) {
        if (projection == null || !projection.isOf(store)) {
            if (projection != null) {
                projection.close();
            }
            projection = new RegisterProjection(store);
        }
        return projection;
    }

    @Override
    public boolean isEmpty(Store store) {
        return new DeviationStore(store)
                .list()
                .page(DeviationFilter.ALL, DeviationSort.LATEST, null, 1)
                .isEmpty();
    }
}
