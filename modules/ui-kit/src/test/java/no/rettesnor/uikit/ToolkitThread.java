package no.rettesnor.uikit;

import javafx.application.Platform;

import org.testfx.api.FxToolkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Runs parts of a test on the toolkit's thread.
public final class ToolkitThread {

    private ToolkitThread() {}

    /// Gives the result of the work, or throws what it threw.
    public static <T> T call(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (Exception noToolkit) {
            throw new IllegalStateException(noToolkit);
        }
        Platform.setImplicitExit(false);
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable failure) {
                        result.completeExceptionally(failure);
                    }
                });
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Lets what has been queued on the toolkit's thread be done.
    public static void settle() {
        for (int turn = 0; turn < 3; turn++) {
            run(() -> {});
        }
    }
}
