package no.rettesnor.kernel;

import java.util.function.Consumer;

/// Work that may take long, and what happens after it. Made by view models, run by a
/// [TaskExecutor].
///
/// Exactly one of the three outcomes is called, then [#onFinished]. Outcomes are called on the
/// thread that owns the screen; the work itself must not touch anything that belongs there.
///
/// @param title what the user sees in the list of tasks
/// @param work does it and gives the result
/// @param onSuccess takes the result
/// @param onFailure takes what went wrong; an [Explained] one can be shown as it stands
/// @param onCancelled called when the work stopped because the user asked
/// @param onFinished called last, whatever happened
/// @param <T> the result
public record BackgroundTask<T>(
        Text title,
        Work<T> work,
        Consumer<? super T> onSuccess,
        Consumer<? super Throwable> onFailure,
        Runnable onCancelled,
        Runnable onFinished) {

    /// The work itself.
    ///
    /// @param <T> the result
    @FunctionalInterface
    public interface Work<T> {
        T run(ProgressMonitor monitor) throws Exception;
    }

    /// A task with nothing to do afterwards; add outcomes with the methods below.
    public static <T> BackgroundTask<T> of(Text title, Work<T> work) {
        return new BackgroundTask<>(
                title, work, result -> {}, BackgroundTask::rethrow, () -> {}, () -> {});
    }

    public BackgroundTask<T> onSuccess(Consumer<? super T> then) {
        return new BackgroundTask<>(title, work, then, onFailure, onCancelled, onFinished);
    }

    public BackgroundTask<T> onFailure(Consumer<? super Throwable> then) {
        return new BackgroundTask<>(title, work, onSuccess, then, onCancelled, onFinished);
    }

    public BackgroundTask<T> onCancelled(Runnable then) {
        return new BackgroundTask<>(title, work, onSuccess, onFailure, then, onFinished);
    }

    public BackgroundTask<T> onFinished(Runnable then) {
        return new BackgroundTask<>(title, work, onSuccess, onFailure, onCancelled, then);
    }

    /// A failure nobody asked about must reach the uncaught handler, never vanish.
    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new UnhandledFailureException(failure);
    }
}
