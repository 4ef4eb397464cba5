package no.rettesnor.benchmarks;

import no.rettesnor.deviations.importing.DeviationImportTarget;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.RejectedRows;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A register in: all of it, with log and search index, beside the bare parser and a bare batch
/// insert.
final class ImportBenchmark {

    private ImportBenchmark() {}

    static void run(Path folder, ResultTable results) throws Exception {
        Path csv = IncidentFile.write(folder.resolve("incidents.csv"));
        double bare =
                Timing.processor(1, 3, () -> BareImport.run(csv, folder.resolve("bare.db")))
                        .median();
        results.add(
                "every row a deviation of its own (ms of processor)",
                Timing.processor(0, 3, () -> whole(csv, folder, false)).median(),
                bare,
                1.5);
        results.add(
                "rows of one number are one deviation (ms of processor)",
                Timing.processor(0, 3, () -> whole(csv, folder, true)).median(),
                bare,
                1.5);
    }

    private static ImportSummary whole(Path csv, Path folder, boolean keyed) throws Exception {
        Path file = folder.resolve("import.db");
        BigRegister.delete(file);
        try (Store store = Store.open(file, BigRegister.options());
                ImportTable table =
                        ImportTable.open(csv, TableLayout.asFound(), ProgressMonitor.none())) {
            ImportTarget target = DeviationImportTarget.all(store).getFirst();
            Mapping guessed =
                    new MappingGuess(target)
                            .guess(
                                    "benchmark",
                                    TableLayout.asFound(),
                                    TableSurvey.of(table, ProgressMonitor.none()).columns());
            List<ColumnMapping> columns =
                    guessed.columns().stream()
                            .filter(column -> keyed || !column.field().equals("external_key"))
                            .toList();
            Mapping mapping =
                    new Mapping(
                            guessed.source(),
                            guessed.layout(),
                            columns,
                            Map.of("title", "Uten tittel"));
            return new ImportRun(store, target, mapping)
                    .run(table, RejectedRows.beside(file), ProgressMonitor.none());
        }
    }
}
