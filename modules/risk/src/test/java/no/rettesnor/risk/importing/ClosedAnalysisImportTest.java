package no.rettesnor.risk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/// What is judged in an analysis stands once it is approved; what is done about it goes on.
final class ClosedAnalysisImportTest {

    private static final String REGISTER =
            """
            ID;Hendelse;Sannsynlighet;Konsekvens;Tiltak;Tiltaksansvarlig;Frist;Tiltaksstatus
            1;Brann i arkivet;3;4;Sprinkler;Kari;01.03.2027;Pågår
            """;

    @TempDir Path folder;

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private RatedRisk fire;

    @BeforeEach
    void takeARegister() throws Exception {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        risks = new RiskStore(temporary.store());
        take(REGISTER);
        fire = risks.risks().getFirst();
    }

    @ParameterizedTest
    @EnumSource(
            value = AnalysisStatus.class,
            names = {"APPROVED", "ARCHIVED"})
    void anActionIsFollowedUpWhateverBecameOfItsAnalysis(AnalysisStatus status) throws Exception {
        risks.setStatus(risks.analyses().getFirst(), status);

        ImportSummary summary = take(REGISTER.replace("Pågår", "Utført"));

        assertThat(summary.updated()).isEqualTo(1);
        assertThat(actions())
                .extracting(ImprovementAction::status)
                .containsExactly(ActionStatus.DONE);
        assertThat(risks.risks()).containsExactly(fire);
    }

    @Test
    void aRowThatWouldChangeTheRiskIsRefusedWholeSoThatItsActionIsNotTakenEither()
            throws Exception {
        risks.setStatus(risks.analyses().getFirst(), AnalysisStatus.APPROVED);

        ImportSummary summary = take(REGISTER.replace(";3;4;", ";5;4;").replace("Pågår", "Utført"));

        assertThat(summary.rejectedRows()).isEqualTo(1);
        assertThat(actions())
                .extracting(ImprovementAction::status)
                .containsExactly(ActionStatus.ONGOING);
        assertThat(risks.risks()).containsExactly(fire);
    }

    private List<ImprovementAction> actions() {
        return new ActionStore(temporary.store()).of(new Ref(Risk.ENTITY, fire.risk().id()));
    }

    private ImportSummary take(String csv) throws Exception {
        return Registers.take(temporary.store(), folder.resolve("register.csv"), csv);
    }
}
