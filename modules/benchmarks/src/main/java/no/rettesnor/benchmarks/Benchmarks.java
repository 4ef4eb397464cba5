package no.rettesnor.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Runs the benchmarks by hand and prints each figure beside its baseline.
public final class Benchmarks {

    private static final String ALL = "all";

    private Benchmarks() {}

    /// What can be measured.
    private interface Part {
        void run(Path folder, ResultTable results) throws Exception;
    }

    /// Each part has a process of its own, so that its memory is its own.
    ///
    /// @param words what to measure, `all` for everything, and the folder to work in
    public static void main(String[] words) throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Map<String, Part> parts = parts();
        boolean isAll = words.length == 2 && words[0].equals(ALL);
        Part part = words.length == 2 ? parts.get(words[0]) : null;
        if (part == null && !isAll) {
            out.println(ALL + " | " + String.join(" | ", parts.keySet()) + "   FOLDER");
            return;
        }
        Path folder = Files.createDirectories(Path.of(words[1]).toAbsolutePath());
        if (part == null) {
            new EveryPart(folder, out).run(parts.keySet());
        } else {
            ResultTable results = new ResultTable(words[0]);
            part.run(folder, results);
            results.print(out);
        }
    }

    /// In the order they are run: the register is made for the three that follow.
    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("register", Benchmarks::make);
        parts.put(
                "statistics",
                (folder, results) -> new StatisticsBenchmark(store(folder), results).run());
        parts.put("list", (folder, results) -> new ListBenchmark(results).run(store(folder)));
        parts.put(
                "report",
                (folder, results) -> new ReportBenchmark(image(), results).run(store(folder)));
        parts.put("import", ImportBenchmark::run);
        parts.put("matrix", (folder, results) -> new MatrixBenchmark(results).run(folder));
        parts.put("guard", (folder, results) -> new GuardBenchmark(results).run());
        parts.put("start", (folder, results) -> new StartBenchmark(image(), results).run());
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
        BigRegister.delete(store(folder));
        long start = System.nanoTime();
        BigRegister.make(store(folder), rows);
        results.measured(
                "entering " + rows + " rows (s)", (System.nanoTime() - start) / 1e9, 0, "");
        results.measured("the file (MB)", Files.size(store(folder)) / 1e6, 0, "");
        results.measured("peak memory of the process (MB)", Memory.peakResident(), 0, "");
    }
}
