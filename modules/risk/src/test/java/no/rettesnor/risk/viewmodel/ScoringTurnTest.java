package no.rettesnor.risk.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.scoring.PastedScores;
import no.rettesnor.risk.model.scoring.Score;
import no.rettesnor.risk.model.scoring.ScoringNow;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.Store;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Objects;

class ScoringTurnTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private RiskAnalysis analysis;
    private ScoringViewModel model;
    private ScoringTurn turn;

    @BeforeEach
    void gather() {
        Store store = temporary.store();
        analysis = TestAnalysis.begin(store);
        risks = new RiskStore(store);
        risks.addRisk(analysis.id(), "Feil dose");
        risks.addRisk(analysis.id(), "Fall");
        risks.setParticipants(
                analysis.id(),
                List.of(
                        new Participant(store.ids().next(), analysis.id(), 0, "Kari", ""),
                        new Participant(store.ids().next(), analysis.id(), 1, "Ola", "")));
        model = new ScoringViewModel(store, new SameThreadTaskExecutor(), Runnable::run);
        turn = new ScoringTurn(model);
        model.show(analysis.id(), null);
        turn.restart();
    }

    @Test
    void afterTwoDigitsItIsTheNextOnesTurnAndNothingShows() {
        assertThat(turn.whoseProperty().get()).isEqualTo("Kari");
        turn.pick(4);
        turn.pick(2);

        assertThat(turn.whoseProperty().get()).isEqualTo("Ola");
        assertThat(turn.picked()).isEmpty();
        assertThat(now().scores()).extracting(Score::cell).containsExactly(new Cell(4, 2));
        assertThat(now().revealed()).isFalse();
    }

    @Test
    void whenAllHaveScoredTheGroupBeginsWithTheMiddleOfWhatIsShown() {
        score(2, 2);
        score(4, 3);
        assertThat(turn.whoseProperty().get()).isEqualTo(ScoringTurn.GROUP);
        assertThat(turn.picked()).isEmpty();

        model.reveal(true);
        turn.give(ScoringTurn.GROUP);
        assertThat(turn.picked()).contains(new Cell(4, 3));

        turn.pickLikelihood(3);
        turn.agree("Kari: sjeldnere");
        assertThat(risks.risks(analysis.id()).getFirst().cell(Stage.BEFORE))
                .contains(new Cell(3, 3));
        assertThat(now().round()).isNotNull();
        assertThat(Objects.requireNonNull(now().round()).dissent()).isEqualTo("Kari: sjeldnere");
    }

    @Test
    void aDigitOutsideTheScalePicksNothing() {
        turn.pick(6);
        turn.pick(0);

        assertThat(turn.likelihoodProperty().get()).isNull();
    }

    @Test
    void pastedScoresGoToTheRisksTheyName() {
        PastedScores read = model.paste("R2;Ida;5;5\nKari 1 2\nR9;Ola;1;1\ntull");

        assertThat(read.scores()).hasSize(2);
        assertThat(read.unread()).hasSize(2);
        assertThat(now().scores()).extracting(Score::participant).containsExactly("Kari");
        model.step(1);
        assertThat(now().scores()).extracting(Score::participant).containsExactly("Ida");
        assertThat(now().participants()).containsExactly("Kari", "Ola", "Ida");
    }

    @Test
    void stagesAndKindsAreScoredApart() {
        score(2, 2);
        model.rate(Stage.AFTER);
        assertThat(now().scores()).isEmpty();
        model.rate(Stage.BEFORE);
        model.rateKind("TRUST");
        assertThat(now().scores()).isEmpty();
        model.rateKind("PEOPLE");
        assertThat(now().scores()).hasSize(1);
    }

    private void score(int likelihood, int consequence) {
        turn.pick(likelihood);
        turn.pick(consequence);
    }

    private ScoringNow now() {
        return Objects.requireNonNull(model.shownProperty().get());
    }
}
