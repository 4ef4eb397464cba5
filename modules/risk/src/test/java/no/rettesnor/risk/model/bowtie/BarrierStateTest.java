package no.rettesnor.risk.model.bowtie;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.bowtie.BarrierState.Hold;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarrierStateTest {

    private static final Ref PROCEDURE = new Ref("document", "p1");

    private final Barrier barrier = Barrier.of("b", "l", 0, "Dobbeltkontroll");

    @ParameterizedTest
    @CsvSource({"GOOD,HOLDS", "UNKNOWN,UNKNOWN", "WEAK,WEAKENED", "MISSING,GONE"})
    void withoutAnythingToRestOnTheJudgementDecides(Strength strength, Hold hold) {
        assertThat(BarrierState.of(barrier.judged(strength), null).hold()).isEqualTo(hold);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD,HOLDS,HOLDS",
        "GOOD,WEAKENED,WEAKENED",
        "GOOD,GONE,GONE",
        "WEAK,HOLDS,WEAKENED",
        "WEAK,GONE,GONE",
        "MISSING,HOLDS,GONE",
        "UNKNOWN,HOLDS,HOLDS",
        "UNKNOWN,WEAKENED,WEAKENED"
    })
    void thePoorerOfTheTwoDecides(Strength strength, Safeguard.Condition condition, Hold hold) {
        Safeguard safeguard =
                new Safeguard(
                        PROCEDURE, "Legemidler", condition, Text.verbatim("Revisjonen er forfalt"));

        assertThat(BarrierState.of(barrier.judged(strength).restingOn(PROCEDURE), safeguard).hold())
                .isEqualTo(hold);
    }

    @Test
    void theReasonIsThatOfWhatItRestsOn() {
        Safeguard overdue =
                new Safeguard(
                        PROCEDURE,
                        "Legemidler",
                        Safeguard.Condition.WEAKENED,
                        Text.verbatim("Revisjonen er forfalt"));

        assertThat(
                        BarrierState.of(barrier.judged(Strength.GOOD).restingOn(PROCEDURE), overdue)
                                .reason()
                                .in(Language.NB))
                .isEqualTo("Revisjonen er forfalt");
    }

    @Test
    void whatRestsOnSomethingThatIsNoLongerThereIsGone() {
        assertThat(BarrierState.of(barrier.judged(Strength.GOOD).restingOn(PROCEDURE), null).hold())
                .isEqualTo(Hold.GONE);
    }
}
