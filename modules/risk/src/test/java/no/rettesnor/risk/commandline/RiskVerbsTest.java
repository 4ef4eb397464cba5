package no.rettesnor.risk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.commandline.Outcome;
import no.rettesnor.commandline.Verb;
import no.rettesnor.commandline.VerbContext;
import no.rettesnor.imports.commandline.ImportVerb;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.importing.RiskImportTarget;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

class RiskVerbsTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    @Test
    void risksAreImportedAndListedAndComeAgainUnchanged() throws Exception {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        Path file =
                Files.writeString(
                        temporary.folder().resolve("ros.csv"),
                        """
                        Risiko-ID;Analyse;Uønsket hendelse;Sannsynlighet før;Konsekvens før
                        R1;Legemidler;Feil dose;4;3
                        R2;Legemidler;Svinn;2;2
                        """);
        Verb importing =
                new ImportVerb(
                        RiskImportTarget.KEY, store -> RiskImportTarget.all(store).getFirst());

        Outcome first = run(importing, Map.of("file", file.toString()));
        Outcome second = run(importing, Map.of("file", file.toString()));
        Outcome listed = run(ListRisksVerb.verb(), Map.of());

        assertThat(said(first)).contains("2 nye");
        assertThat(said(second)).contains("0 nye").contains("2 uendret");
        assertThat(new RiskStore(temporary.store()).risks()).hasSize(2);
        assertThat(said(listed)).contains("Legemidler").contains("Testkommunen");
    }

    @Test
    void withoutAnalysesTheListSaysSo() throws ProblemException {
        assertThat(run(ListRisksVerb.verb(), Map.of()).sentences()).hasSize(1);
    }

    private static String said(Outcome outcome) {
        return String.join(
                "\n", outcome.sentences().stream().map(each -> each.in(Language.NB)).toList());
    }

    private Outcome run(Verb verb, Map<String, String> told) throws ProblemException {
        return verb.run(
                new VerbContext(
                        told,
                        Set.of(),
                        Language.NB,
                        ProgressMonitor.none(),
                        temporary.store().file(),
                        temporary.store()));
    }
}
