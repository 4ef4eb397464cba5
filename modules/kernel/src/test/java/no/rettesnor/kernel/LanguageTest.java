package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class LanguageTest {

    @Test
    void aNorwegianMachineSpeaksBokmalHoweverItNamesTheLanguage() {
        assertThat(Language.of(Locale.of("no", "NO"))).isEqualTo(Language.NB);
        assertThat(Language.of(Locale.of("nb", "NO"))).isEqualTo(Language.NB);
        assertThat(Language.of(Locale.of("nn", "NO"))).isEqualTo(Language.NN);
    }

    @Test
    void aMachineInAnotherLanguageGetsBokmal() {
        assertThat(Language.of(Locale.of("fi", "FI"))).isEqualTo(Language.NB);
        assertThat(Language.of(Locale.of("sv", "FI"))).isEqualTo(Language.SV);
    }

    @Test
    void aMachineThatWasNeverToldALanguageSpeaksBokmal() {
        assertThat(Language.of(Locale.ENGLISH)).isEqualTo(Language.NB);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
    }
}
