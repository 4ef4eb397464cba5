package no.rettesnor.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory processes take.
final class Memory {

    private Memory() {}

    /// The most that this process has taken so far, in MB; see [#peakResident(long)].
    static double peakResident() throws IOException {
        return peakResident(ProcessHandle.current().pid());
    }

    /// The most that a process has taken so far, in MB; 0 where only Linux would tell, and when it
    /// has just ended.
    static double peakResident(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .map(kibibytes -> kibibytes * 1024)
                        .sum()
                / 1e6;
    }

    /// What is reachable on this process's heap, in bytes.
    static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
