package no.rettesnor.deviations.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.commandline.ExitCode;
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

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

final class DisclosureVerbTest {

    @TempDir Path folder;
    private Municipal municipal;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        municipal.report(municipal.ward, "Kari Nordmann falt", Municipal.TODAY, Severity.SERIOUS);
        municipal.report(municipal.school, "Knust rute", Municipal.TODAY, Severity.MINOR);
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    private Outcome run(String filter) throws ProblemException {
        return new DisclosureVerb()
                .run(
                        new VerbContext(
                                Map.of("filter", filter, "out", folder.resolve("ut").toString()),
                                Set.of(),
                                Language.NB,
                                ProgressMonitor.none(),
                                folder.resolve("s.db"),
                                municipal.store));
    }

    @Test
    void whatNobodyHasReviewedNeedsAttention() throws Exception {
        Outcome outcome = run("severity=SERIOUS");
        assertThat(outcome.code()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(outcome.data())
                .containsEntry("deviations", 1)
                .containsEntry("redactions", 1L)
                .containsEntry("unreviewed", 1L);
        assertThat(folder.resolve("ut").resolve("innsyn-offentlig.pdf")).exists();
        assertThat(folder.resolve("ut").resolve("innsyn-offentlig.xlsx")).exists();
    }

    @Test
    void aFilterWithNothingToProposeIsDoneAndOneWithNoDeviationsIsTold() throws Exception {
        assertThat(run("severity=MINOR").code()).isEqualTo(ExitCode.DONE);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> run("severity=CRITICAL"));
    }
}
