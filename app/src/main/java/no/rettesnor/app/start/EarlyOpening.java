package no.rettesnor.app.start;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Opens the store that the window begins with while the toolkit starts, which takes as long. What
/// goes wrong is told when somebody asks for the store.
final class EarlyOpening implements OpenStore.Opening, Runnable {

    private final OpenStore.Opening opening;
    private final Path file;
    private volatile @Nullable FutureTask<Store> begun;

    /// @param file the store; one that is not there is not made before it is asked for
    EarlyOpening(Path file, OpenStore.Opening opening) {
        this.opening = opening;
        this.file = file.toAbsolutePath();
        if (Files.exists(this.file)) {
            begun = new FutureTask<>(() -> opening.open(this.file));
        }
    }

    /// Opens the store, on a thread that has nothing else to do.
    @Override
    public void run() {
        FutureTask<Store> task = begun;
        if (task != null) {
            task.run();
        }
    }

    /// The store that was begun with, the first time it is asked for.
    @Override
    public Store open(Path wanted) throws ProblemException {
        FutureTask<Store> task = begun;
        if (task == null || !wanted.equals(file)) {
            return opening.open(wanted);
        }
        begun = null;
        // Here, unless the other thread has begun with it.
        task.run();
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
