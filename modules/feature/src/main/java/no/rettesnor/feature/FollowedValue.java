package no.rettesnor.feature;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Following;
import no.rettesnor.store.Store;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something read from the store in the background when a page comes on screen, and again whenever
/// the tables it is read from change.
///
/// @param <T> what is read
public final class FollowedValue<T> {

    private final Reading<T> reading;
    private final LatestOnly questions;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<T> value;
    private final Following following;

    /// How it is read.
    ///
    /// @param tables that it is read from
    /// @param loading what goes on meanwhile
    /// @param read reads it; called in the background
    /// @param first what there is until it has been read
    public record Reading<T>(Set<String> tables, Text loading, Supplier<T> read, T first) {
        public Reading {
            tables = Set.copyOf(tables);
        }
    }

    /// @param tasks reads in the background
    /// @param screen runs something on the thread that owns the screen
    /// @param failures tells the user what went wrong with the file; called on the screen's thread
    public FollowedValue(
            Store store,
            TaskExecutor tasks,
            Executor screen,
            Consumer<Throwable> failures,
            Reading<T> reading) {
        this.reading = reading;
        this.questions = new LatestOnly(tasks);
        this.failures = failures;
        this.value = new ReadOnlyObjectWrapper<>(reading.first());
        this.following = new Following(store.changes(), screen, reading.tables(), this::load);
    }

    /// The value now; changes on the screen's thread.
    public ReadOnlyObjectProperty<T> property() {
        return value.getReadOnlyProperty();
    }

    public T now() {
        return value.get();
    }

    /// Reads it, and again whenever it changes.
    public void attach() {
        if (following.start()) {
            load();
        }
    }

    public void detach() {
        following.stop();
    }

    private void load() {
        questions.submit(
                BackgroundTask.of(reading.loading(), _ -> reading.read().get())
                        .onSuccess(value::set)
                        .onFailure(failures));
    }
}
