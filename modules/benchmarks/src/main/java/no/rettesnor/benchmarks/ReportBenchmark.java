package no.rettesnor.benchmarks;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.store.Store;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The annual report on one year of the register, written by the packaged program from its start to
/// its end, beside the fastest writer we know writing as many bare rows.
final class ReportBenchmark {

    private static final int YEAR = 2024;
    private static final int COLUMNS = 15;
    private static final double EXPORT = 1.3;
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Path image;
    private final ResultTable results;

    ReportBenchmark(Path image, ResultTable results) {
        this.image = image;
        this.results = results;
    }

    void run(Path file) throws Exception {
        Path folder = Files.createDirectories(file.resolveSibling("report"));
        long rows;
        try (Store store = Store.openReadOnly(file, BigRegister.options())) {
            DeviationFilter year = DeviationFilter.ALL.withPeriod(ReportingPeriod.year(YEAR));
            rows = new DeviationStore(store).list().count(year);
        }
        double bare = Timing.of(0, 1, () -> bare(folder.resolve("bare.xlsx"), rows)).median();
        double[] memory = new double[1];
        double excel = Timing.of(0, 1, () -> report(file, folder, "xlsx", memory)).median();
        results.add("report: Excel with " + rows + " rows (ms)", excel, bare, EXPORT);
        results.measured("report: peak memory of the process (MB)", memory[0], 0, "");
        double word = Timing.of(0, 1, () -> report(file, folder, "docx", memory)).median();
        results.measured("report: Word (ms)", word, 0, "");
        results.measured("report: peak memory of the process (MB)", memory[0], 0, "");
    }

    private int report(Path store, Path folder, String format, double[] memory) throws Exception {
        List<String> command =
                List.of(
                        image.resolve("bin/rettesnor").toString(),
                        "--store",
                        store.toString(),
                        "report",
                        "--period",
                        Integer.toString(YEAR),
                        "--format",
                        format,
                        "--out",
                        folder.toString());
        Process program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(format + ".log").toFile())
                        .start();
        memory[0] = 0;
        while (!program.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            memory[0] = Math.max(memory[0], Memory.peakResident(program.pid()));
        }
        if (program.exitValue() != 0) {
            throw new IOException(Files.readString(folder.resolve(format + ".log")));
        }
        return program.exitValue();
    }

    private static long bare(Path file, long rows) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bare", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Avvik");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.value(row, column, "verdi " + (row * 31 + column) % 5_000);
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        return rows;
    }
}
