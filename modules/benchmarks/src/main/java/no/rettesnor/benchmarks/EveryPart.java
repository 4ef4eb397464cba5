package no.rettesnor.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Runs the parts one after the other, each in a process of its own, and prints what they found as
/// one table.
final class EveryPart {

    private final Path folder;
    private final PrintWriter out;

    EveryPart(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /// A part that fails says so in the table, and the others are run all the same.
    void run(Collection<String> parts) throws IOException, InterruptedException {
        List<String> table = new ArrayList<>();
        for (String part : parts) {
            out.println("Measures " + part + " ...");
            table.addAll(measured(part));
        }
        table.forEach(out::println);
    }

    private List<String> measured(String part) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Stream.of(
                                                Stream.of(java()),
                                                options(),
                                                Stream.of(
                                                        "-classpath",
                                                        System.getProperty("java.class.path"),
                                                        Benchmarks.class.getName(),
                                                        part,
                                                        folder.toString()))
                                        .flatMap(words -> words)
                                        .toList())
                        .redirectErrorStream(true)
                        .start();
        List<String> said;
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            said = reader.lines().toList();
        }
        if (process.waitFor() != 0) {
            said.forEach(out::println);
            return List.of("", part + " FAILED; see above");
        }
        int begin = said.lastIndexOf("");
        return said.subList(Math.max(begin, 0), said.size());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Stream<String> options() {
        return Stream.of(
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dimage=" + System.getProperty("image", "app/target/rettesnor"),
                "-Drows=" + Integer.getInteger("rows", 1_000_000));
    }
}
