package no.rettesnor.risk.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class RiskHeadersTest {

    @TempDir Path folder;

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    @Test
    void everyLanguageOfOurOwnHeadersIsUnderstood() throws Exception {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        for (Language language : Language.values()) {
            List<Text> names =
                    List.of(
                            RiskFields.name("key"),
                            RiskFields.name("event"),
                            RiskFields.name("likelihood_before"),
                            RiskFields.name("consequence_before"),
                            RiskFields.name("likelihood_after"),
                            RiskFields.name("consequence_after"),
                            RiskFields.name("treatment"));
            String header =
                    String.join(";", names.stream().map(name -> name.in(language)).toList());
            String treatment = Treatment.SHARE.label().in(language);

            assertThat(
                            Registers.guess(
                                            temporary.store(),
                                            folder.resolve(language + ".csv"),
                                            header
                                                    + "\nA;Et brudd på ledningen;5;4;3;2;"
                                                    + treatment
                                                    + "\n")
                                    .columns())
                    .extracting(column -> column.field(), column -> column.column())
                    .contains(
                            tuple("key", names.getFirst().in(language)),
                            tuple("event", names.get(1).in(language)),
                            tuple("likelihood_before", names.get(2).in(language)),
                            tuple("consequence_before", names.get(3).in(language)),
                            tuple("likelihood_after", names.get(4).in(language)),
                            tuple("consequence_after", names.get(5).in(language)),
                            tuple("treatment", names.get(6).in(language)));
        }
    }

    @Test
    void withoutATitleTheAnalysisIsCalledAsTheFile() throws Exception {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        Registers.take(
                temporary.store(),
                folder.resolve("ROS vann 2025.csv"),
                "Nr;Uønsket hendelse\n1;Brudd\n7;Lekkasje\n");

        RiskStore risks = new RiskStore(temporary.store());
        RiskAnalysis only = risks.analyses().getFirst();
        assertThat(only.title()).isEqualTo("ROS vann 2025");
        assertThat(risks.risks(only.id()))
                .extracting(risk -> risk.risk().number())
                .containsExactly(1, 7);
    }
}
