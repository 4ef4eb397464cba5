package no.rettesnor.reports.viewmodel;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.kernel.TaskExecutor;

import java.util.ArrayDeque;
import java.util.Deque;

/// Holds tasks back until it is told to run them, as a busy machine does.
final class HeldTasks implements TaskExecutor {

    private final TaskExecutor runner = new SameThreadTaskExecutor();
    private final Deque<BackgroundTask<?>> held = new ArrayDeque<>();

    @Override
    public Cancellation submit(BackgroundTask<?> task) {
        held.add(task);
        return () -> held.remove(task);
    }

    /// Runs the one that has waited longest.
    void runOne() {
        runner.submit(held.remove());
    }

    /// Runs all of them, those they begin too.
    void runAll() {
        while (!held.isEmpty()) {
            runOne();
        }
    }
}
