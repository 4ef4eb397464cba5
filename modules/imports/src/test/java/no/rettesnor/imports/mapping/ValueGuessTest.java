package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.imports.ImportChoice;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.Test;

import java.util.List;

class ValueGuessTest {

    private static final Text MODERATE =
            language -> language == Language.EN ? "Moderate" : "Moderat";

    private final ValueGuess guess =
            new ValueGuess(
                    List.of(
                            ImportChoice.of(
                                    "MINOR", Text.verbatim("Liten"), "2", "II", "low", "lav"),
                            ImportChoice.of("MODERATE", MODERATE, "3", "III", "middels"),
                            ImportChoice.of(
                                    "SERIOUS", Text.verbatim("Alvorlig"), "4", "IV", "high", "høy"),
                            ImportChoice.of(
                                    "HOME", Text.verbatim("Hjemmetjenesten Nord"), "3120")));

    @Test
    void aChoiceIsKnownByItsKeyItsNameInAnyLanguageAndItsSynonyms() {
        assertThat(guess.exactly("moderate")).contains("MODERATE");
        assertThat(guess.exactly("MODERAT")).contains("MODERATE");
        assertThat(guess.exactly(" Høy ")).contains("SERIOUS");
        assertThat(guess.exactly("hoy")).contains("SERIOUS");
        assertThat(guess.exactly("iv")).contains("SERIOUS");
        assertThat(guess.exactly("9")).isEmpty();
    }

    @Test
    void wordsWeighMoreThanTheNumberBeforeThem() {
        assertThat(guess.best("2 - Moderate").map(ValueGuess.Guess::choice)).contains("MODERATE");
        assertThat(guess.best("III. alvorlig").map(ValueGuess.Guess::choice)).contains("SERIOUS");
    }

    @Test
    void aSlipOfThePenIsForgiven() {
        assertThat(guess.best("Hjemmetjeneste nord").map(ValueGuess.Guess::choice))
                .contains("HOME");
        assertThat(guess.best("alvorleg").map(ValueGuess.Guess::choice)).contains("SERIOUS");
    }

    @Test
    void whatIsNothingLikeAChoiceIsNone() {
        assertThat(guess.best("Skogen barnehage")).isEmpty();
        assertThat(guess.best("alvorlig ".repeat(40))).isEmpty();
    }
}
