package no.rettesnor.actions;

import no.rettesnor.actions.commandline.ListActionsVerb;
import no.rettesnor.actions.importing.ActionImportTarget;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionFilterText;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.model.Reminder;
import no.rettesnor.actions.statistics.ActionFigures;
import no.rettesnor.actions.statistics.ActionRowSource;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.ActionSafeguards;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.actions.view.ActionsPage;
import no.rettesnor.actions.viewmodel.ActionDesk;
import no.rettesnor.actions.viewmodel.ActionsModel;
import no.rettesnor.commandline.Verb;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.Feature;
import no.rettesnor.feature.FeatureWindow;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.feature.Waiting;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.RowSource;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.tasks.OneAtATime;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/// The actions of all features: one list, reminders, import, figures.
public final class ActionsFeature implements Feature {

    /// After the deviations and the risks that actions belong to.
    private static final int PLACE = 30;

    @Override
    public StoreFeature storage() {
        return new ActionTables();
    }

    @Override
    public List<PageDescriptor> pages(FeatureWindow window) {
        return List.of(
                new PageDescriptor(
                        ActionsPage.ID,
                        ActionTexts.text("page.title"),
                        MaterialDesignC.CHECKBOX_MARKED_CIRCLE_OUTLINE,
                        PLACE,
                        Set.of(ImprovementAction.ENTITY),
                        ActionTexts.text("page.help"),
                        () -> page(window)));
    }

    private static ActionsPage page(FeatureWindow window) {
        Workplace workplace = window.workplace();
        ActionDesk desk =
                new ActionDesk(
                        window.store(),
                        workplace.tasks(),
                        new OneAtATime(workplace.tasks()),
                        workplace.screen(),
                        workplace.dialogs()::problem,
                        workplace.language(),
                        workplace.clock());
        return new ActionsPage(
                workplace,
                ActionsModel.of(desk, window.features().actionSubjects(window.store())),
                window.trySample());
    }

    @Override
    public List<Waiting> waiting(Store store, Features features) {
        LocalDate today = LocalDate.now(store.clock());
        ActionList list = new ActionList(store, List.of());
        List<Waiting> waiting = new ArrayList<>();
        tell(
                waiting,
                list,
                ActionFilter.ALL.withOverdue(true),
                MaterialDesignA.ALERT_OUTLINE,
                Tone.DANGER,
                count -> ActionTexts.text("waiting.overdue", count));
        tell(
                waiting,
                list,
                ActionFilter.OPEN.withDue(today, today.plusDays(Reminder.DAYS)),
                MaterialDesignC.CALENDAR_CLOCK,
                Tone.WARNING,
                count -> ActionTexts.text("waiting.soon", count, Reminder.DAYS));
        tell(
                waiting,
                list,
                ActionFilter.ALL.withCheckDue(true),
                MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                Tone.ACCENT,
                count -> ActionTexts.text("waiting.checks", count));
        return List.copyOf(waiting);
    }

    private static void tell(
            List<Waiting> waiting,
            ActionList list,
            ActionFilter filter,
            Ikon icon,
            Tone tone,
            LongFunction<Text> words) {
        long count = list.count(filter);
        if (count > 0) {
            waiting.add(
                    new Waiting(
                            words.apply(count),
                            icon,
                            tone,
                            ActionsPage.ID,
                            ActionFilterText.of(filter)));
        }
    }

    @Override
    public List<ImportTarget> importTargets(Store store, Features features) {
        return ActionImportTarget.all(store, features.actionSubjects(store));
    }

    @Override
    public List<SafeguardSource> safeguards(Store store) {
        return List.of(new ActionSafeguards(store));
    }

    @Override
    public List<Verb> verbs(Features features) {
        return List.of(
                new ImportVerb(
                        ActionImportTarget.KEY, store -> importTargets(store, features).getFirst()),
                ListActionsVerb.verb(features));
    }

    @Override
    public List<FigureSource> figures(Store store, Features features) {
        return new ActionFigures(store, features.actionSubjects(store)).all();
    }

    @Override
    public List<RowSource> rows(Store store, Features features) {
        return List.of(new ActionRowSource(store, features.actionSubjects(store)));
    }

    @Override
    public List<EvidenceSource> evidence(Store store, Features features) {
        return new ActionFigures(store, features.actionSubjects(store)).evidence();
    }
}
