package no.rettesnor.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/// Milliseconds of several runs of the same thing.
///
/// @param sorted the counted runs, fastest first
record Timing(List<Double> sorted) {

    Timing {
        sorted = List.copyOf(sorted);
    }

    /// Runs it a few times uncounted and then counted.
    static Timing of(int warmups, int runs, Callable<?> work) throws Exception {
        for (int i = 0; i < warmups; i++) {
            work.call();
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.call();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(millis);
        return new Timing(millis);
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }
}
