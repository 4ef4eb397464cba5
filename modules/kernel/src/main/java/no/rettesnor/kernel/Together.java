package no.rettesnor.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Does the parts of one piece of work at the same time, where the machine has processors for it,
/// and is done when all are done.
///
/// It is no way to start work of its own: that is what a [TaskExecutor] is for.
public final class Together {

    private Together() {}

    /// What the parts made, in their order. The first is done on this thread, and nothing is under
    /// way any more when this returns, even if a part fails.
    ///
    /// @param <T> what a part makes
    /// @param parts none waits for another
    /// @throws RuntimeException what the first part that failed threw
    public static <T> List<T> all(List<? extends Supplier<T>> parts) {
        List<CompletableFuture<T>> others =
                parts.stream().skip(1).map(CompletableFuture::<T>supplyAsync).toList();
        try {
            List<T> made = new ArrayList<>();
            if (!parts.isEmpty()) {
                made.add(parts.getFirst().get());
            }
            for (CompletableFuture<T> other : others) {
                made.add(joined(other));
            }
            return made;
        } finally {
            others.forEach(other -> other.exceptionally(failed -> null).join());
        }
    }

    private static <T> T joined(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
