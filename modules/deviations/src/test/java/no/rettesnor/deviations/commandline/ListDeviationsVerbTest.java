package no.rettesnor.deviations.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

final class ListDeviationsVerbTest {

    @TempDir Path folder;
    private Municipal municipal;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        municipal.report(municipal.ward, "Fall på badet", Municipal.TODAY, Severity.SERIOUS);
        municipal.report(municipal.school, "Knust rute", Municipal.TODAY, Severity.MINOR);
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    @Test
    void theRowsOfTheFilterStandInTheFileAndAreCounted() throws Exception {
        Path file = folder.resolve("liste.csv");

        Outcome outcome = run(Map.of("filter", "severity=SERIOUS", "out", file.toString()));

        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("Fall på badet");
        assertThat(outcome.data())
                .containsEntry("rows", 1L)
                .containsEntry("file", file.toString())
                .containsKey("filter");
        assertThat(outcome.sentences()).hasSize(1);
    }

    @Test
    void withoutAFilterAllRowsAreWrittenAndAnyOtherNameMeansExcel() throws Exception {
        Path file = folder.resolve("liste.xlsx");

        Outcome outcome = run(Map.of("out", file.toString()));

        assertThat(outcome.data()).containsEntry("rows", 2L);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    private Outcome run(Map<String, String> told) throws ProblemException {
        return ListDeviationsVerb.verb()
                .run(
                        new VerbContext(
                                told,
                                Set.of(),
                                Language.NB,
                                ProgressMonitor.none(),
                                folder.resolve("s.db"),
                                municipal.store));
    }
}
