package no.rettesnor.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The annual report on one year of the register in every format, written by the packaged program
/// from its start to its end, beside the bare libraries writing the same rows and as many charts.
final class ReportBenchmark {

    private static final String YEAR = "2024";
    private static final double EXPORT = 1.3;
    private static final double MEMORY = 1_000;

    private final Path image;
    private final ResultTable results;

    /// @param image the packaged program
    ReportBenchmark(Path image, ResultTable results) {
        this.image = image;
        this.results = results;
    }

    void run(Path store) throws Exception {
        Path folder = Files.createDirectories(store.resolveSibling("report"));
        rows(store, folder);
        double bare = 0;
        double memory = 0;
        for (String format : List.of("xlsx", "docx", "pptx", "pdf")) {
            Effort our = Effort.of(report(store, folder, format), folder.resolve("ours.log"));
            Effort their = Effort.of(bare(store, folder, format), folder.resolve("bare.log"));
            results.measured(
                    "report: " + format + " alone (s of processor)",
                    our.seconds(),
                    their.seconds(),
                    "");
            memory = Math.max(memory, our.megabytes());
            bare += their.seconds();
        }
        Effort all =
                Effort.of(report(store, folder, "xlsx,docx,pptx,pdf"), folder.resolve("ours.log"));
        double ours = all.seconds();
        results.measured("report: all four together (s of processor)", ours, bare, "");
        results.limit(
                "report: most memory of the process (MB)",
                Math.max(memory, all.megabytes()),
                MEMORY);
    }

    /// All rows of the register, as the list page exports them: what the target is about.
    private void rows(Path store, Path folder) throws Exception {
        Effort ours =
                Effort.of(
                        program(
                                store,
                                "list",
                                "deviations",
                                "--out",
                                folder.resolve("rader.xlsx").toString()),
                        folder.resolve("ours.log"));
        Effort bare = Effort.of(bare(store, folder, "rows"), folder.resolve("bare.log"));
        results.add(
                "export of all rows to Excel (s of processor)",
                ours.seconds(),
                bare.seconds(),
                EXPORT);
    }

    private List<String> report(Path store, Path folder, String formats) {
        return program(
                store, "report", "--period", YEAR, "--format", formats, "--out", folder.toString());
    }

    private List<String> program(Path store, String... words) {
        List<String> command = new ArrayList<>();
        command.add(image.resolve("bin/rettesnor").toString());
        command.addAll(List.of("--store", store.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private static List<String> bare(Path store, Path folder, String format) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                BareReport.class.getName(),
                format,
                store.toString(),
                folder.resolve("bare." + format).toString(),
                YEAR);
    }
}
