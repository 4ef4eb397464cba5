package no.rettesnor.store;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Follows the changes of some tables while something is on screen: started when it comes there,
/// stopped when it leaves, and started again when it comes back. To be used from one thread, the
/// one that `screen` runs things on.
public final class Following {

    private final ChangeFeed changes;
    private final Executor screen;
    private final Set<String> tables;
    private final Consumer<Changes> changed;
    private @Nullable Subscription subscription;

    /// @param changes of the open file
    /// @param screen runs something on the thread that owns the screen
    /// @param changed called there after every commit that changed a row of these tables
    public Following(
            ChangeFeed changes, Executor screen, Set<String> tables, Consumer<Changes> changed) {
        this.changes = changes;
        this.screen = screen;
        this.tables = Set.copyOf(tables);
        this.changed = changed;
    }

    /// For what asks for everything again, whatever changed.
    public Following(ChangeFeed changes, Executor screen, Set<String> tables, Runnable changed) {
        this(changes, screen, tables, _ -> changed.run());
    }

    /// Follows from now on.
    ///
    /// @return whether it starts: false when it follows already. What is shown may have changed
    ///   meanwhile, so that who starts asks once
    public boolean start() {
        if (subscription != null) {
            return false;
        }
        subscription =
                changes.subscribe(tables, change -> screen.execute(() -> changed.accept(change)));
        return true;
    }

    /// Follows no more. Stopping twice does nothing. What was already on its way to the screen
    /// still comes.
    public void stop() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}
