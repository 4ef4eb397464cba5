package no.rettesnor.benchmarks;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/// Milliseconds of several runs of the same thing.
///
/// @param sorted the counted runs, fastest first
record Timing(List<Double> sorted) {

    Timing {
        sorted = List.copyOf(sorted);
    }

    /// Runs it a few times uncounted and then counted, by the clock.
    static Timing of(int warmups, int runs, Callable<?> work) throws Exception {
        return of(System::nanoTime, warmups, runs, work);
    }

    /// The same by the time of the processors: what a busy machine makes slow is no more work.
    static Timing processor(int warmups, int runs, Callable<?> work) throws Exception {
        OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return of(machine::getProcessCpuTime, warmups, runs, work);
    }

    private static Timing of(LongSupplier clock, int warmups, int runs, Callable<?> work)
            throws Exception {
        for (int i = 0; i < warmups; i++) {
            work.call();
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = clock.getAsLong();
            work.call();
            millis.add((clock.getAsLong() - start) / 1e6);
        }
        Collections.sort(millis);
        return new Timing(millis);
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    double percentile(int of) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * of / 100));
    }
}
