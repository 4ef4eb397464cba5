package no.rettesnor.benchmarks;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/// Frames of a window that is painted in memory, as fast as they come: what a gesture takes from
/// one frame to the next, its own work, the layout and the painting included. In processor time of
/// the toolkit's two threads together, since a busy machine makes everything slow; the eye waits no
/// longer than that, for one paints the last frame while the other makes the next.
final class Frames {

    private static final int WARM = 60;
    private static final int COUNTED = 240;
    private static final long PATIENCE = 120;
    private static final double WIDTH = 990;
    private static final double HEIGHT = 960;

    private static final Pattern TOOLKIT =
            Pattern.compile("JavaFX Application Thread|QuantumRenderer.*");

    private Frames() {}

    /// Starts the toolkit with no display and no pace of its own.
    static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
    }

    /// A window with that in it; called on the toolkit's thread.
    static Stage show(Parent root) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.apply(scene, Appearance.standard().with(Appearance.Scheme.LIGHT));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /// Does something on the toolkit's thread and waits for it.
    static <T> T onScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception | Error failure) {
                        done.completeExceptionally(failure);
                    }
                });
        return done.get(PATIENCE, TimeUnit.SECONDS);
    }

    /// Does one step of a gesture in each frame.
    ///
    /// @param step takes the number of the frame
    static Timing of(IntConsumer step) throws Exception {
        Gesture gesture = onScreen(() -> new Gesture(step));
        onScreen(
                () -> {
                    gesture.start();
                    return gesture;
                });
        return new Timing(gesture.done.get(PATIENCE, TimeUnit.SECONDS).stream().sorted().toList());
    }

    /// What the thread that owns the screen and the one that paints have worked so far.
    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> TOOLKIT.matcher(thread.getThreadName()).matches())
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static final class Gesture extends AnimationTimer {
        private final CompletableFuture<List<Double>> done = new CompletableFuture<>();
        private final List<Double> millis = new ArrayList<>();
        private final IntConsumer step;
        private int frame;
        private long last;

        Gesture(IntConsumer step) {
            this.step = step;
        }

        @Override
        public void handle(long now) {
            long moment = worked();
            if (frame > WARM) {
                millis.add((moment - last) / 1e6);
            }
            last = moment;
            if (frame == WARM + COUNTED) {
                stop();
                done.complete(millis);
                return;
            }
            try {
                step.accept(frame++);
            } catch (RuntimeException failure) {
                stop();
                done.completeExceptionally(failure);
            }
        }
    }
}
