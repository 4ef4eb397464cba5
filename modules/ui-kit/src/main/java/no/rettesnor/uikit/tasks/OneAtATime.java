package no.rettesnor.uikit.tasks;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.TaskExecutor;

import java.util.ArrayDeque;
import java.util.Deque;

/// Runs edits in the background one after another, in the order they were made, so that what was
/// typed last is what is stored last. Used on the thread that owns the screen.
public final class OneAtATime implements TaskExecutor {

    private final TaskExecutor tasks;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public OneAtATime(TaskExecutor tasks) {
        this.tasks = tasks;
    }

    /// @return does nothing: an edit that the user has made is not taken back by stopping it
    @Override
    public Cancellation submit(BackgroundTask<?> task) {
        waiting.add(() -> start(task));
        next();
        return () -> {};
    }

    private void next() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            waiting.remove().run();
        }
    }

    private void start(BackgroundTask<?> task) {
        tasks.promise(task.onFinished(() -> finished(task)));
    }

    private void finished(BackgroundTask<?> task) {
        try {
            task.onFinished().run();
        } finally {
            busy = false;
            next();
        }
    }
}
