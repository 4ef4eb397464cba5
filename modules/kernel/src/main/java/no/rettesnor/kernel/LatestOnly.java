package no.rettesnor.kernel;

import org.jspecify.annotations.Nullable;

/// Asks questions of which only the latest matters, such as what to show now. Asking again cancels
/// the question before, and nothing of it is heard any more, not even that it finished; so an old
/// answer never stands over a new one. Used on the thread that owns the screen.
public final class LatestOnly implements TaskExecutor {

    private final TaskExecutor tasks;
    private @Nullable Cancellation asked;
    private long latest;

    /// @param tasks runs them
    public LatestOnly(TaskExecutor tasks) {
        this.tasks = tasks;
    }

    @Override
    public Cancellation submit(BackgroundTask<?> task) {
        forget();
        Cancellation mine = tasks.submit(heard(task, latest));
        asked = mine;
        return mine;
    }

    /// Wants no answer to what has been asked.
    public void forget() {
        latest++;
        if (asked != null) {
            asked.cancel();
            asked = null;
        }
    }

    private <T> BackgroundTask<T> heard(BackgroundTask<T> task, long mine) {
        return task.onSuccess(answer -> ifLatest(mine, () -> task.onSuccess().accept(answer)))
                .onFailure(failure -> ifLatest(mine, () -> task.onFailure().accept(failure)))
                .onCancelled(() -> ifLatest(mine, task.onCancelled()))
                .onFinished(() -> ifLatest(mine, task.onFinished()));
    }

    private void ifLatest(long mine, Runnable outcome) {
        if (mine == latest) {
            outcome.run();
        }
    }
}
