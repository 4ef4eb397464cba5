package no.rettesnor.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Runs the benchmarks by hand and prints each figure beside its baseline.
public final class Benchmarks {

    private static final String USE =
            "import FILE.csv | register FOLDER | statistics FOLDER | list FOLDER | report FOLDER"
                    + " | start IMAGE | guard .";

    private Benchmarks() {}

    /// What can be measured.
    private interface Part {
        void run(Path path, ResultTable results) throws Exception;
    }

    /// Each part is best run in a process of its own, so that its memory is its own.
    ///
    /// @param words what to measure, and where
    public static void main(String[] words) throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Part part = words.length < 2 ? null : parts().get(words[0]);
        if (part == null) {
            out.println(USE);
            return;
        }
        ResultTable results = new ResultTable(words[0]);
        part.run(Path.of(words[1]), results);
        results.print(out);
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        parts.put(
                "import",
                (csv, results) ->
                        ImportBenchmark.run(
                                csv, Files.createTempDirectory("rettesnor-benchmarks"), results));
        parts.put("register", Benchmarks::make);
        parts.put(
                "statistics",
                (folder, results) -> new StatisticsBenchmark(store(folder), results).run());
        parts.put("list", (folder, results) -> new ListBenchmark(results).run(store(folder)));
        parts.put(
                "report",
                (folder, results) -> new ReportBenchmark(image(), results).run(store(folder)));
        parts.put("guard", (any, results) -> new GuardBenchmark(results).run());
        parts.put("start", (image, results) -> new StartBenchmark(image, results).run());
        return parts;
    }

    private static Path store(Path folder) {
        return folder.resolve("register.db");
    }

    /// The packaged program.
    private static Path image() {
        return Path.of(System.getProperty("image", "app/target/rettesnor")).toAbsolutePath();
    }

    private static void make(Path folder, ResultTable results) throws Exception {
        int rows = Integer.getInteger("rows", 1_000_000);
        Files.createDirectories(folder);
        for (String ending : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(folder.resolve("register.db" + ending));
        }
        long start = System.nanoTime();
        BigRegister.make(store(folder), rows);
        results.measured(
                "entering " + rows + " rows (s)", (System.nanoTime() - start) / 1e9, 0, "");
        results.measured("the file (MB)", Files.size(store(folder)) / 1e6, 0, "");
        results.measured("peak memory of the process (MB)", Memory.peakResident(), 0, "");
    }
}
