package no.rettesnor.uikit.tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// One piece of long work as the screen sees it. Properties change on the thread that owns the
/// screen.
public final class RunningTask {

    private final Text title;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Text> message;
    private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean hopPending = new AtomicBoolean();
    private volatile double latestProgress = -1;
    private volatile Text latestMessage;

    RunningTask(Text title, Executor screen) {
        this.title = title;
        this.screen = screen;
        latestMessage = Text.verbatim("");
        message = new ReadOnlyObjectWrapper<>(latestMessage);
    }

    public Text title() {
        return title;
    }

    /// From 0 to 1, or −1 while nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What is being done now.
    public ReadOnlyObjectProperty<Text> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether the user has asked it to stop and it has not yet done so.
    public ReadOnlyBooleanProperty cancellingProperty() {
        return cancelling.getReadOnlyProperty();
    }

    /// Asks it to stop at its next safe point.
    public void cancel() {
        if (cancelled.compareAndSet(false, true)) {
            screen.execute(() -> cancelling.set(true));
        }
    }

    /// What the work itself sees. Thousands of calls a second become one hop to the screen at a
    /// time.
    ProgressMonitor monitor() {
        return new ProgressMonitor() {
            @Override
            public void progress(long done, long total) {
                latestProgress = total <= 0 ? -1 : Math.min(1.0, (double) done / total);
                publish();
            }

            @Override
            public void message(Text what) {
                latestMessage = what;
                publish();
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }

    private void publish() {
        if (hopPending.compareAndSet(false, true)) {
            screen.execute(
                    () -> {
                        hopPending.set(false);
                        progress.set(latestProgress);
                        message.set(latestMessage);
                    });
        }
    }
}
