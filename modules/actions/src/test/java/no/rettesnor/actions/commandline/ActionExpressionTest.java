package no.rettesnor.actions.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.rettesnor.actions.Workshop;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.store.OrganisationStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

final class ActionExpressionTest {

    private Workshop workshop;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        workshop = new Workshop(folder.resolve("s.db"));
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void everyConditionIsRead() throws Exception {
        assertThat(
                        parse(
                                "overdue status=planned,ONGOING owner=\"Kari Nordmann\",-"
                                        + " unit=HE,skole level=- kind=room from=2025-01-01"
                                        + " to=2025-12-31 text=lys"))
                .isEqualTo(
                        ActionFilter.ALL
                                .withOverdue(true)
                                .withStatuses(Set.of(ActionStatus.PLANNED, ActionStatus.ONGOING))
                                .withOwners(Set.of("Kari Nordmann", ActionFilter.UNSTATED))
                                .withUnits(Set.of(workshop.health.id(), workshop.school.id()))
                                .withLevels(Set.of(ActionFilter.UNSTATED))
                                .withKinds(Set.of("room"))
                                .withDue(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                                .withText("lys"));
        assertThat(parse("  ")).isEqualTo(ActionFilter.ALL);
        assertThat(parse("check").checkDue()).isTrue();
    }

    @Test
    void whatCannotBeReadIsNamed() {
        for (String wrong :
                new String[] {"unit=XX", "status=lost", "from=soon", "owner", "overdue=1", "???"}) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> parse(wrong))
                    .satisfies(
                            problem ->
                                    assertThat(problem.text().in(Language.NB))
                                            .startsWith("Filteret kan ikke leses ved «"));
        }
    }

    private ActionFilter parse(String text) throws ProblemException {
        return new ActionExpression(
                        new OrganisationStore(workshop.store).treeOfAll(), workshop.subjects)
                .parse(text);
    }
}
