package no.rettesnor.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;

/// Milliseconds of several runs of the same thing.
///
/// @param sorted the counted runs, fastest first
record Timing(double[] sorted) {

    /// Runs it a few times uncounted and then counted.
    static Timing of(int warmups, int runs, Callable<?> work) throws Exception {
        for (int i = 0; i < warmups; i++) {
            Sink.take(work.call());
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            Sink.take(work.call());
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Timing(millis);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double percentile(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
