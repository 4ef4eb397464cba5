package no.rettesnor.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory this process takes.
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /// The most it has taken so far, in MB: on Linux all of it, elsewhere the heap.
    static double peakResident() throws IOException {
        if (!Files.exists(STATUS)) {
            return usedHeap() / 1e6;
        }
        return Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .map(kibibytes -> kibibytes * 1024)
                        .sum()
                / 1e6;
    }

    /// What is reachable on the heap, in bytes.
    static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
