package no.rettesnor.benchmarks;

import org.jspecify.annotations.Nullable;

/// Takes results, so that the compiler cannot leave the work out.
final class Sink {

    private static volatile int seen;

    private Sink() {}

    static void take(@Nullable Object result) {
        if (System.identityHashCode(result) == seen) {
            seen = 1;
        }
    }
}
