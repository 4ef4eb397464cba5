package no.rettesnor.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs the benchmarks by hand and prints each figure beside its baseline.
public final class Benchmarks {

    private Benchmarks() {}

    /// @param words the register to import, a CSV file with a header
    public static void main(String[] words) throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (words.length != 1) {
            out.println("Give a CSV file with a header.");
            return;
        }
        Path folder = Files.createTempDirectory("rettesnor-benchmarks");
        ResultTable results = new ResultTable("Import of " + Path.of(words[0]).getFileName());
        ImportBenchmark.run(Path.of(words[0]), folder, results);
        results.print(out);
    }
}
