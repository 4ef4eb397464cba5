package no.rettesnor.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.app.FeatureLoader;
import no.rettesnor.feature.Features;
import no.rettesnor.feature.Waiting;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportRun;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.ImportTable;
import no.rettesnor.imports.run.TableSurvey;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.sampledata.SampleFile;
import no.rettesnor.sampledata.SampleMunicipality;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SampleStoreTest {

    private final Features features = FeatureLoader.load();

    @TempDir Path folder;

    @Test
    void theSampleMunicipalityComesInWholeWithItsActions() throws Exception {
        Path file = sample(folder).prepare(ProgressMonitor.none());

        assertThat(sample(folder).isSample(file)).isTrue();
        try (Store store = Store.open(file, StoreOptions.of(features.storage()).in(Language.NB))) {
            assertThat(features.waiting(store))
                    .extracting(Waiting::words)
                    .extracting(words -> words.in(Language.NB))
                    .anyMatch(words -> words.endsWith("tiltak er over fristen"))
                    .contains("2 risikoer bør vurderes på nytt: registeret sier noe annet");
            for (SampleFile sampleFile : SampleMunicipality.files()) {
                ImportSummary again = importAgain(store, sampleFile);
                assertThat(again.read()).as(sampleFile.name()).isPositive();
                assertThat(again.unchanged()).as(sampleFile.name()).isEqualTo(again.read());
            }
        }
    }

    @Test
    void aStoreThatIsThereIsLeftAsItIs() throws Exception {
        Path there = Files.writeString(folder.resolve("eksempelkommunen.db"), "mine");
        assertThat(sample(folder).prepare(ProgressMonitor.none())).isEqualTo(there);
        assertThat(there).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingIsLeftBehind() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> sample(inTheWay).prepare(ProgressMonitor.none()))
                .satisfies(problem -> assertThat(problem.text().in(Language.NB)).contains("file"));
        assertThat(folder).isDirectoryNotContaining("glob:**.db");
    }

    private SampleStore sample(Path where) {
        return new SampleStore(features, where, () -> Language.NB);
    }

    private ImportSummary importAgain(Store store, SampleFile sample)
            throws ProblemException, IOException {
        Path copy = folder.resolve(sample.name());
        Files.write(copy, sample.bytes());
        String key = SampleStore.target(sample.name()).orElseThrow();
        ImportTarget target =
                features.importTargets(store).stream()
                        .filter(offered -> offered.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        try (ImportTable table =
                ImportTable.open(copy, TableLayout.asFound(), ProgressMonitor.none())) {
            Mapping mapping =
                    new MappingGuess(target)
                            .guess(
                                    SampleMunicipality.NAME,
                                    TableLayout.asFound(),
                                    TableSurvey.of(table, ProgressMonitor.none()).columns());
            return new ImportRun(store, target, mapping).rehearse(table, ProgressMonitor.none());
        }
    }
}
