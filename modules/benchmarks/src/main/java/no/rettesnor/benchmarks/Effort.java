package no.rettesnor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a process cost that has run to its end. Processor time rather than the clock's: a busy
/// machine makes everything slow, but nothing more work.
///
/// @param seconds of processor time
/// @param megabytes the most memory it took
record Effort(double seconds, double megabytes) {

    private static final Duration LOOK = Duration.ofMillis(20);

    /// Runs a program.
    ///
    /// @param log takes what it says
    /// @throws IOException with what it said, when it failed
    static Effort of(List<String> command, Path log) throws IOException, InterruptedException {
        Process program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Duration worked = Duration.ZERO;
        double memory = 0;
        while (!program.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, Memory.peakResident(program.pid()));
            worked = program.info().totalCpuDuration().orElse(worked);
        }
        if (program.exitValue() != 0) {
            throw new IOException(Files.readString(log));
        }
        return new Effort(worked.toMillis() / 1e3, memory);
    }
}
