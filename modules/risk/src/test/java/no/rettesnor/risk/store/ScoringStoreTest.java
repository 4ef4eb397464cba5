package no.rettesnor.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.scoring.Round;
import no.rettesnor.risk.model.scoring.Score;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Map;

class ScoringStoreTest {

    private static final String PEOPLE = "PEOPLE";

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private ScoringStore scoring;
    private RiskAnalysis analysis;
    private Risk risk;

    @BeforeEach
    void beginARisk() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        scoring = new ScoringStore(temporary.store());
        risk = risks.addRisk(analysis.id(), "Feil dose").risk();
    }

    @Test
    void whoScoresAgainReplacesTheirOwn() {
        score("Kari", new Cell(2, 3));
        score("Ola", new Cell(4, 3));
        score("Kari", new Cell(3, 3));

        assertThat(scoring.scores(round().id()))
                .extracting(Score::participant, Score::cell)
                .containsExactly(tuple("Kari", new Cell(3, 3)), tuple("Ola", new Cell(4, 3)));
        assertThat(round().revealed()).isFalse();
    }

    @Test
    void theScoresAreHiddenUntilTheyAreShown() {
        score("Kari", new Cell(2, 3));
        scoring.show(risk, round(), true);

        assertThat(round().revealed()).isTrue();
    }

    @Test
    void whatIsAgreedRatesTheRiskAndKeepsWhoSawItOtherwise() {
        score("Kari", new Cell(2, 3));
        scoring.agree(risk, Stage.BEFORE, PEOPLE, new Cell(4, 5), "Kari: skjer sjelden hos oss");

        assertThat(risks.risk(risk.id()).orElseThrow().cell(Stage.BEFORE)).contains(new Cell(4, 5));
        assertThat(round().dissent()).isEqualTo("Kari: skjer sjelden hos oss");
        assertThat(round().agreement()).contains(new Cell(4, 5));
        assertThat(scoring.scores(round().id())).hasSize(1);

        temporary.store().journal().undo();
        assertThat(risks.risk(risk.id()).orElseThrow().cell(Stage.BEFORE)).isEmpty();
        assertThat(round().agreement()).isEmpty();
    }

    @Test
    void anAgreementOutsideTheScaleChangesNothing() {
        score("Kari", new Cell(2, 3));

        assertThatThrownBy(() -> scoring.agree(risk, Stage.BEFORE, PEOPLE, new Cell(6, 6), ""))
                .isInstanceOf(RiskRefusedException.class);
        assertThat(round().agreement()).isEmpty();
    }

    @Test
    void aScoreOutsideTheScaleIsRefusedAndNoneOfThoseBesideItIsTaken() {
        score("Kari", new Cell(2, 3));

        assertThatThrownBy(
                        () ->
                                scoring.score(
                                        risk,
                                        Stage.BEFORE,
                                        PEOPLE,
                                        Map.of("Ola", new Cell(1, 1), "Ida", new Cell(6, 1))))
                .isInstanceOf(RiskRefusedException.class)
                .hasMessageContaining("R1");
        assertThat(scoring.scores(round().id())).hasSize(1);
    }

    @Test
    void theRiskTakesItsScoresWithItAndBringsThemBack() {
        score("Kari", new Cell(2, 3));
        Round before = round();

        risks.remove(analysis);
        temporary.store().journal().undo();

        assertThat(round()).isEqualTo(before);
        assertThat(scoring.scores(before.id())).hasSize(1);
    }

    private void score(String who, Cell cell) {
        scoring.score(risk, Stage.BEFORE, PEOPLE, Map.of(who, cell));
    }

    private Round round() {
        return scoring.round(analysis, risk, Stage.BEFORE, PEOPLE).orElseThrow();
    }
}
