package no.rettesnor.risk.viewmodel;

import no.rettesnor.actions.viewmodel.ActionDesk;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.tasks.OneAtATime;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the view models of one window work with.
///
/// @param store the open file
/// @param risks the analyses in it
/// @param scales the scales in it
/// @param organisation the units in it
/// @param tasks reads in the background
/// @param edits writes in the background, in the order the edits were made
/// @param screen runs something on the thread that owns the screen
/// @param failures tells the user what went wrong; called on the screen's thread
/// @param language of the window
/// @param clock today and now
/// @param registers of what has happened, that risks are held against
public record RiskDesk(
        Store store,
        RiskStore risks,
        ScaleStore scales,
        OrganisationStore organisation,
        TaskExecutor tasks,
        OneAtATime edits,
        Executor screen,
        Consumer<Throwable> failures,
        Language language,
        Clock clock,
        List<OccurrenceSource> registers) {

    /// A desk over that store, with no registers beside it.
    public static RiskDesk of(
            Store store,
            TaskExecutor tasks,
            Executor screen,
            Consumer<Throwable> failures,
            Language language,
            Clock clock) {
        return new RiskDesk(
                store,
                new RiskStore(store),
                new ScaleStore(store),
                new OrganisationStore(store),
                tasks,
                new OneAtATime(tasks),
                screen,
                failures,
                language,
                clock,
                List.of());
    }

    /// The same desk with registers that risks are held against.
    public RiskDesk beside(List<OccurrenceSource> those) {
        return new RiskDesk(
                store,
                risks,
                scales,
                organisation,
                tasks,
                edits,
                screen,
                failures,
                language,
                clock,
                List.copyOf(those));
    }

    /// The same for the actions of a risk; their edits wait in the same line.
    ActionDesk actions() {
        return new ActionDesk(store, tasks, edits, screen, failures, language, clock);
    }
}
