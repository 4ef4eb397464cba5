package no.rettesnor.testsupport;

import javafx.application.Platform;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Starts the toolkit once, without a display, for tests named `XFxTest`.
///
/// Tests run on their own thread, as a user does. What must happen on the toolkit's thread is
/// handed to it with [#onScreen], which waits and passes failures on; [#settle] waits until nothing
/// is left to do there.
public final class FxExtension implements BeforeAllCallback {

    private static final long PATIENCE_SECONDS = 30;

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        // The last window of one test must not end the toolkit for the next.
        Platform.setImplicitExit(false);
    }

    /// Does the work on the toolkit's thread, and gives its result.
    public static <T> T onScreen(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return result(work);
        }
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return result(() -> task.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /// Does the work on the toolkit's thread, and waits until all that follows from it is done.
    public static void doOnScreen(Runnable work) {
        onScreen(
                () -> {
                    work.run();
                    return true;
                });
        settle();
    }

    /// Waits until the toolkit has done all it was asked, layout included.
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T result(Callable<T> work) {
        try {
            return work.call();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError("The work on the toolkit's thread failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the toolkit", e);
        } catch (Exception e) {
            throw new AssertionError("The toolkit's thread did not answer", e);
        }
    }
}
