package no.rettesnor.app.start;

import static no.rettesnor.app.texts.AppTexts.text;

import no.rettesnor.feature.Features;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.RejectedRows;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.sampledata.SampleFile;
import no.rettesnor.sampledata.SampleMunicipality;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The sample municipality in a store of its own, made by the same importers that users have.
public final class SampleStore {

    private static final String FILE = "eksempelkommunen.db";

    /// Which importer takes which file.
    private static final Map<String, String> TARGETS =
            Map.ofEntries(
                    Map.entry("organisasjon.csv", "units"),
                    Map.entry("arsverk.csv", "unit-sizes"),
                    Map.entry("personer.csv", "people"),
                    Map.entry("avvik-2023.csv", "deviations"),
                    Map.entry("avvik-2024.csv", "deviations"),
                    Map.entry("avvik-2025.xlsx", "deviations"),
                    Map.entry("tiltak.csv", "actions"),
                    Map.entry("ros-analyser.csv", "risk-analyses"),
                    Map.entry("ros-tjenester-og-hms.csv", "risks"),
                    Map.entry("ros-beredskap.csv", "risks"),
                    Map.entry("ros-informasjonssikkerhet.csv", "risks"),
                    Map.entry("ros-enkel.csv", "risks"),
                    Map.entry("ros-i-registeret.csv", "risk-occurrences"),
                    Map.entry("ros-tiltak.csv", "actions"));

    private final Features features;
    private final Path folder;
    private final Supplier<Language> language;

    /// @param folder where the store is kept
    public SampleStore(Features features, Path folder, Supplier<Language> language) {
        this.features = features;
        this.folder = folder;
        this.language = language;
    }

    /// The importer that takes the sample file of that name; none when it is no sample file.
    static Optional<String> target(String name) {
        return Optional.ofNullable(TARGETS.get(name));
    }

    /// Whether that file is the sample municipality's.
    public boolean isSample(Path file) {
        return file.endsWith(FILE);
    }

    /// The store's file, made when it is not there. A file that is half made has another name.
    public Path prepare(ProgressMonitor monitor) throws ProblemException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            return file;
        }
        Path files = null;
        try {
            Files.createDirectories(folder);
            files = Files.createTempDirectory("eksempelkommunen");
            Path making = files.resolve(FILE);
            fill(making, files, monitor);
            Files.move(making, file);
            return file;
        } catch (IOException failure) {
            throw new ProblemException(text("sample.unwritable", folder), failure);
        } finally {
            remove(files);
        }
    }

    private void fill(Path making, Path files, ProgressMonitor monitor)
            throws ProblemException, IOException {
        StoreOptions options = StoreOptions.of(features.storage()).in(language.get());
        try (Store store = Store.open(making, options)) {
            List<SampleFile> all =
                    SampleMunicipality.files().stream()
                            .filter(sample -> TARGETS.containsKey(sample.name()))
                            .toList();
            for (SampleFile sample : all) {
                monitor.progress(all.indexOf(sample), all.size());
                Path copy = files.resolve(sample.name());
                try (InputStream in = sample.open()) {
                    Files.copy(in, copy);
                }
                take(store, copy, monitor);
            }
            features.all().forEach(feature -> feature.completeSample(store));
        }
    }

    private void take(Store store, Path file, ProgressMonitor monitor) throws ProblemException {
        String key = TARGETS.get(file.getFileName().toString());
        ImportTarget target =
                features.importTargets(store).stream()
                        .filter(offered -> offered.key().equals(key))
                        .findFirst()
                        .orElse(null);
        if (target == null) {
            // The program was packed without the feature that would take it.
            return;
        }
        try (ImportTable table = ImportTable.open(file, TableLayout.asFound(), monitor)) {
            Mapping mapping =
                    new MappingGuess(target)
                            .guess(
                                    SampleMunicipality.NAME,
                                    TableLayout.asFound(),
                                    TableSurvey.of(table, monitor).columns());
            ImportSummary summary =
                    new ImportRun(store, target, mapping)
                            .run(table, RejectedRows.beside(file), monitor);
            if (summary.rejectedRows() > 0) {
                throw new IllegalStateException(
                        "%s: %s"
                                .formatted(
                                        file.getFileName(),
                                        summary.rejected().getFirst().reason().in(Language.EN)));
            }
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path folder)
            throws ProblemException {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new ProblemException(text("sample.unwritable", folder), failure);
        }
    }
}
