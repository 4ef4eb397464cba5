package no.rettesnor.risk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class PastedScoresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Nordmann\t3\t4",
                "Kari Nordmann;3;4",
                "Kari Nordmann, 3, 4",
                "Kari Nordmann 3 4",
                "Kari Nordmann: 3 x 4",
                "  Kari Nordmann  3/4  "
            })
    void aNameAndTwoNumbersAreUnderstoodHoweverTheyAreParted(String pasted) {
        assertThat(PastedScores.read(pasted, 5, 5).scores())
                .containsExactly(new PastedScores.Line(Optional.empty(), "Kari Nordmann", 3, 4));
    }

    @Test
    void aLineMaySayWhichRiskItIsAbout() {
        assertThat(PastedScores.read("R12;Ola;1;2\nr3\tIda\t5\t5", 5, 5).scores())
                .containsExactly(
                        new PastedScores.Line(Optional.of(12), "Ola", 1, 2),
                        new PastedScores.Line(Optional.of(3), "Ida", 5, 5));
    }

    @Test
    void whatIsNotUnderstoodComesBackAsItWasWritten() {
        PastedScores read = PastedScores.read("Kari 3 4\n\nOla tre fire\nIda 5 6\n7 7", 5, 5);

        assertThat(read.scores()).hasSize(1);
        assertThat(read.unread()).containsExactly("Ola tre fire", "Ida 5 6", "7 7");
    }

    @Test
    void aLongAndSenselessTextIsReadToTheEnd() {
        PastedScores read = PastedScores.read(" ; 1".repeat(50_000), 5, 5);

        assertThat(read.scores()).isEmpty();
        assertThat(read.unread()).hasSize(1);
    }
}
