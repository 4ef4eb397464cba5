package no.rettesnor.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells what each committed unit of work changed, so that views query again. Undo, redo and what
/// comes from others tell in the same way.
public final class ChangeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    /// No record, since two alike must not be taken for one.
    private static final class Subscriber {

        private final Set<String> tables;
        private final Consumer<Changes> listener;

        Subscriber(Set<String> tables, Consumer<Changes> listener) {
            this.tables = tables;
            this.listener = listener;
        }
    }

    ChangeFeed() {}

    /// Calls the listener after every commit that changed a row of these tables, on the thread that
    /// wrote. The store may be read and written from there.
    ///
    /// @return ends it
    public Subscription subscribe(Set<String> tables, Consumer<Changes> listener) {
        Subscriber subscriber = new Subscriber(Set.copyOf(tables), listener);
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /// A listener that fails is a fault in it; the others are told, and the writer, whose work is
    /// committed, is not bothered.
    void publish(Changes changes) {
        for (Subscriber subscriber : subscribers) {
            if (subscriber.tables.stream().anyMatch(changes.tables()::contains)) {
                try {
                    subscriber.listener.accept(changes);
                } catch (RuntimeException e) {
                    LOG.error("A listener to the changes of {} failed", changes.tables(), e);
                }
            }
        }
    }
}
