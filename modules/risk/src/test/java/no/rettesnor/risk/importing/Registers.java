package no.rettesnor.risk.importing;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.RejectedRows;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Registers imported as the command line does it: with the mapping that is guessed.
public final class Registers {

    private Registers() {}

    /// The file with those lines, imported.
    static ImportSummary take(Store store, Path file, String csv)
            throws IOException, ProblemException {
        Files.writeString(file, csv);
        return take(store, file);
    }

    /// That file, imported.
    public static ImportSummary take(Store store, Path file) throws ProblemException {
        ImportTarget target = RiskImportTarget.all(store).getFirst();
        try (ImportTable table = open(file, target)) {
            return new ImportRun(store, target, guess(target, table))
                    .run(table, RejectedRows.beside(file), ProgressMonitor.none());
        }
    }

    /// What the file would become.
    static Mapping guess(Store store, Path file, String csv) throws IOException, ProblemException {
        Files.writeString(file, csv);
        ImportTarget target = RiskImportTarget.all(store).getFirst();
        try (ImportTable table = open(file, target)) {
            return guess(target, table);
        }
    }

    private static ImportTable open(Path file, ImportTarget target) throws ProblemException {
        return ImportTable.open(file, TableLayout.asFound(), target, ProgressMonitor.none());
    }

    private static Mapping guess(ImportTarget target, ImportTable table) throws ProblemException {
        return new MappingGuess(target)
                .guess(
                        "",
                        TableLayout.asFound(),
                        TableSurvey.of(table, ProgressMonitor.none()).columns());
    }
}
