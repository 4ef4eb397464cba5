package no.rettesnor.benchmarks;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.gathering.Gathering;
import no.rettesnor.reports.model.AnnualReport;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.store.Store;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;

/// The annual report on one year of the register, beside the fastest writer we know writing as many
/// bare rows.
final class ReportBenchmark {

    private static final int COLUMNS = 15;
    private static final double EXPORT = 1.3;

    private final ResultTable results;

    ReportBenchmark(ResultTable results) {
        this.results = results;
    }

    void run(Path file) throws Exception {
        Path folder = Files.createDirectories(file.resolveSibling("report"));
        try (Store store = Store.openReadOnly(file, BigRegister.options())) {
            AnnualReport[] report = new AnnualReport[1];
            results.measured(
                    "report: gathering twelve figures (ms)",
                    Timing.of(0, 1, () -> report[0] = gather(store)).median(),
                    0,
                    "");
            ReportWriting writing = new ReportWriting(report[0], ZoneId.systemDefault());
            long rows =
                    report[0].rows().stream()
                            .mapToLong(source -> source.count(report[0].question()))
                            .sum();
            double bare = Timing.of(0, 1, () -> bare(folder.resolve("bare.xlsx"), rows)).median();
            results.add(
                    "report: Excel, with a sheet of " + rows + " rows (ms)",
                    write(writing, ReportFormat.XLSX, folder),
                    bare,
                    EXPORT);
            results.measured("report: Word (ms)", write(writing, ReportFormat.DOCX, folder), 0, "");
        }
        results.measured("report: peak memory of the process (MB)", Memory.peakResident(), 0, "");
    }

    private static AnnualReport gather(Store store) throws Exception {
        return new Gathering(BigRegister.FEATURES, store)
                .gather(ReportingPeriod.year(2024), "", Language.NB, ProgressMonitor.none());
    }

    private static double write(ReportWriting writing, ReportFormat format, Path folder)
            throws Exception {
        return Timing.of(0, 1, () -> writing.write(Set.of(format), folder, ProgressMonitor.none()))
                .median();
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
