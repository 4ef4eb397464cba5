package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.form.Edits;
import no.rettesnor.uikit.tasks.OneAtATime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the view models of actions work with.
///
/// @param store the open file
/// @param tasks reads in the background
/// @param edits writes in the background, in the order the edits were made; the one of the page
///   that the actions are shown on
/// @param screen runs something on the thread that owns the screen
/// @param failures tells the user what went wrong with the file; called on the screen's thread
/// @param language of the window
/// @param clock today and now
public record ActionDesk(
        Store store,
        TaskExecutor tasks,
        OneAtATime edits,
        Executor screen,
        Consumer<Throwable> failures,
        Language language,
        Clock clock) {

    ActionStore actions() {
        return new ActionStore(store);
    }

    Edits editing() {
        return new Edits(edits, failures);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
