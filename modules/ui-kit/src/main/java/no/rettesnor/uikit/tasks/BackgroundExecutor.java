package no.rettesnor.uikit.tasks;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.TaskExecutor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs long work on the program's only threads. Outcomes are called on the thread that owns the
/// screen; what they throw reaches that thread's uncaught handler.
///
/// Work is never interrupted: an interrupt would close the file under a transaction. It is asked to
/// stop through its monitor.
public final class BackgroundExecutor implements TaskExecutor, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Executor screen;
    private final Duration showAfter;
    private final ExecutorService workers = Executors.newCachedThreadPool(daemons("work"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(daemons("work-clock"));
    private final ObservableList<RunningTask> shown = FXCollections.observableArrayList();
    private final List<Runnable> waiting = new ArrayList<>();
    private int promised;
    private final ObservableList<RunningTask> shownReadOnly =
            FXCollections.unmodifiableObservableList(shown);

    /// @param screen runs on the thread that owns the screen, usually `Platform::runLater`
    public BackgroundExecutor(Executor screen) {
        this(screen, PATIENCE);
    }

    /// @param showAfter how long work may last before it is listed
    public BackgroundExecutor(Executor screen, Duration showAfter) {
        this.screen = screen;
        this.showAfter = showAfter;
    }

    /// Work that has lasted so long that the user should see it; changes on the screen's thread.
    public ObservableList<RunningTask> shown() {
        return shownReadOnly;
    }

    @Override
    public Cancellation submit(BackgroundTask<?> task) {
        return start(task);
    }

    @Override
    public void promise(BackgroundTask<?> task) {
        promised++;
        start(
                task.onFinished(
                        () -> {
                            try {
                                task.onFinished().run();
                            } finally {
                                kept();
                            }
                        }));
    }

    private void kept() {
        promised--;
        if (promised == 0) {
            List<Runnable> ready = List.copyOf(waiting);
            waiting.clear();
            ready.forEach(Runnable::run);
        }
    }

    /// Calls back when all that was promised is done; at once when nothing of it is under way. Used
    /// on the thread that owns the screen.
    public void whenKept(Runnable then) {
        if (promised == 0) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    private <T> Cancellation start(BackgroundTask<T> task) {
        RunningTask running = new RunningTask(task.title(), screen);
        AtomicBoolean ended = new AtomicBoolean();
        workers.execute(
                () -> {
                    Runnable outcome = outcomeOf(task, running);
                    ended.set(true);
                    screen.execute(
                            () -> {
                                shown.remove(running);
                                try {
                                    outcome.run();
                                } finally {
                                    task.onFinished().run();
                                }
                            });
                });
        clock.schedule(
                () -> screen.execute(() -> show(running, ended)),
                showAfter.toMillis(),
                TimeUnit.MILLISECONDS);
        return running::cancel;
    }

    private void show(RunningTask running, AtomicBoolean ended) {
        if (!ended.get()) {
            shown.add(running);
        }
    }

    /// Everything that can go wrong becomes an outcome, errors included: a worker that dies in
    /// silence would leave the screen waiting for ever.
    private static <T> Runnable outcomeOf(BackgroundTask<T> task, RunningTask running) {
        try {
            running.monitor().checkCancelled();
            T result = task.work().run(running.monitor());
            return () -> task.onSuccess().accept(result);
        } catch (CancelledException cancelled) {
            return task.onCancelled();
        } catch (Throwable failure) {
            return () -> task.onFailure().accept(failure);
        }
    }

    /// Stops taking work. Work in progress is left to end with the program.
    @Override
    public void close() {
        workers.shutdown();
        clock.shutdownNow();
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
