package no.rettesnor.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Lets one part of a piece of work go on while another thread takes what it has made so far, such
/// as reading the next rows while the last ones are counted. What is handed over is taken one at a
/// time and in order, and nothing is under way any more once it is closed.
///
/// It is no way to start work of its own: that is what a [TaskExecutor] is for. Used by one thread.
///
/// @param <T> what is handed over
public final class Handover<T> implements AutoCloseable {

    private final Consumer<? super T> taker;
    private CompletableFuture<Void> taking = CompletableFuture.completedFuture(null);

    /// @param taker called on another thread, never twice at once
    public Handover(Consumer<? super T> taker) {
        this.taker = taker;
    }

    /// Hands something over, once what was handed over before has been taken.
    ///
    /// @throws RuntimeException what the taker threw at the one before
    public void hand(T made) {
        await();
        taking = CompletableFuture.runAsync(() -> taker.accept(made));
    }

    /// Waits until all has been taken.
    ///
    /// @throws RuntimeException what the taker threw at the last
    @Override
    public void close() {
        await();
    }

    private void await() {
        try {
            taking.join();
        } catch (CompletionException failed) {
            taking = CompletableFuture.completedFuture(null);
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
