package no.rettesnor.risk.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.MovingClock;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class ExportComparisonTest {

    private final MovingClock clock = new MovingClock();

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(
                    clock, new OrganisationTables(), new ActionTables(), new RiskTables());

    @TempDir Path folder;

    @BeforeEach
    void goOnTheNextDay() {
        String id = TestAnalysis.begin(temporary.store()).id();
        clock.move(Duration.ofDays(1));
        new RiskStore(temporary.store()).addRisk(id, "Feil dose");
    }

    @Test
    void whatBecameOfAnAnalysisSinceADayIsWritten() throws ProblemException {
        run("xlsx,png", "2025-03-31", Set.of());

        assertThat(folder)
                .isDirectoryContaining("glob:**/Legemidler fra 31.03.2025 til 01.04.2025.xlsx")
                .isDirectoryNotContaining("glob:**.png");
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertThat(refusal("pdf", "2025-03-30", Set.of()))
                .isEqualTo("«Legemidler» fantes ikke 30.03.2025. Velg en senere dag.");
        assertThat(refusal("pdf", "31.03.2025", Set.of()))
                .isEqualTo("«31.03.2025» er ingen dato. Skriv den som 2026-03-31.");
        assertThat(refusal("svg", "2025-03-31", Set.of()))
                .isEqualTo("En sammenligning kan skrives som xlsx, docx eller pdf.");
        assertThat(refusal("pdf", "2025-03-31", Set.of("publish"))).contains("--publish");
        assertThat(folder).isEmptyDirectory();
    }

    private String refusal(String formats, String since, Set<String> flags) {
        return catchThrowableOfType(ProblemException.class, () -> run(formats, since, flags))
                .text()
                .in(Language.NB);
    }

    private void run(String formats, String since, Set<String> flags) throws ProblemException {
        Map<String, String> values = new HashMap<>();
        values.put("analyses", "Legemidler");
        values.put("format", formats);
        values.put("out", folder.toString());
        values.put("compare", since);
        new ExportRisksVerb(new Features(List.of()))
                .run(
                        new VerbContext(
                                values,
                                flags,
                                Language.NB,
                                ProgressMonitor.none(),
                                null,
                                temporary.store()));
    }
}
