package no.rettesnor.deviations.viewmodel;

import no.rettesnor.actions.viewmodel.ActionDesk;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.feature.ForeseenSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.tasks.OneAtATime;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the view models of one window work with.
///
/// @param store the open file: its change feed, history and named values
/// @param deviations the register in it
/// @param organisation the units in it
/// @param tasks reads in the background
/// @param edits writes in the background, in the order the edits were made
/// @param screen runs something on the thread that owns the screen
/// @param failures tells the user what went wrong with the file; called on the screen's thread
/// @param language of the window
/// @param clock today and now
/// @param foreseen what a deviation may be tied to as its occurrence, such as risks
public record Desk(
        Store store,
        DeviationStore deviations,
        OrganisationStore organisation,
        TaskExecutor tasks,
        OneAtATime edits,
        Executor screen,
        Consumer<Throwable> failures,
        Language language,
        Clock clock,
        List<ForeseenSource> foreseen) {

    public Desk {
        foreseen = List.copyOf(foreseen);
    }

    /// A desk over that store.
    public static Desk of(
            Store store,
            TaskExecutor tasks,
            Executor screen,
            Consumer<Throwable> failures,
            Language language,
            Clock clock) {
        return new Desk(
                store,
                new DeviationStore(store),
                new OrganisationStore(store),
                tasks,
                new OneAtATime(tasks),
                screen,
                failures,
                language,
                clock,
                List.of());
    }

    /// The same with what deviations may be tied to as its occurrence.
    public Desk beside(List<ForeseenSource> sources) {
        return new Desk(
                store,
                deviations,
                organisation,
                tasks,
                edits,
                screen,
                failures,
                language,
                clock,
                sources);
    }

    /// The same for the actions of a deviation; their edits wait in the same line.
    ActionDesk actions() {
        return new ActionDesk(store, tasks, edits, screen, failures, language, clock);
    }
}
