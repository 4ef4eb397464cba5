package no.rettesnor.app.start;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Opens the store that the window begins with while the toolkit starts, which takes as long. What
/// goes wrong is told when somebody asks for the store.
final class EarlyOpening implements OpenStore.Opening {

    private final OpenStore.Opening opening;
    private final Path file;
    private @Nullable FutureTask<Store> begun;

    private EarlyOpening(OpenStore.Opening opening, Path file) {
        this.opening = opening;
        this.file = file;
    }

    /// Begins, if there is such a file; one that is not there is not made.
    static EarlyOpening begin(Path file, OpenStore.Opening opening) {
        EarlyOpening early = new EarlyOpening(opening, file.toAbsolutePath());
        if (Files.exists(early.file)) {
            FutureTask<Store> task = new FutureTask<>(() -> opening.open(early.file));
            early.begun = task;
            CompletableFuture.runAsync(task);
        }
        return early;
    }

    /// The store that was begun with, the first time it is asked for.
    @Override
    public Store open(Path wanted) throws ProblemException {
        FutureTask<Store> task = begun;
        if (task == null || !wanted.equals(file)) {
            return opening.open(wanted);
        }
        begun = null;
        try {
            return task.get();
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
