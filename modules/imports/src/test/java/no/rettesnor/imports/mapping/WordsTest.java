package no.rettesnor.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void separatorsAccentsAndCamelCaseDoNotCount() {
        assertThat(Words.normalised("problemtype_beskrivelse"))
                .isEqualTo("problemtype beskrivelse");
        assertThat(Words.normalised("  Åpnet-Dato ")).isEqualTo("apnet dato");
        assertThat(Words.normalised("openedAt")).isEqualTo("opened at");
        assertThat(Words.normalised("Händelse/Tillbud (nr.)")).isEqualTo("handelse tillbud nr");
        assertThat(Words.normalised("NØDÆØÅ")).isEqualTo("nodaeoa");
    }

    @Test
    void aSlipOfThePenIsStillAlike() {
        assertThat(Words.likeness("beskrivelse", "beskrivlese")).isGreaterThan(0.8);
        assertThat(Words.likeness("innleggsdato", "dato")).isGreaterThan(0.5);
        assertThat(Words.likeness("tittel", "departement")).isLessThan(0.4);
    }

    @Test
    void swappedNeighboursAreOneSlip() {
        assertThat(Words.distance("avvik", "avivk")).isEqualTo(1);
        assertThat(Words.distance("", "abc")).isEqualTo(3);
        assertThat(Words.distance("same", "same")).isZero();
    }

    @Property
    void likenessIsTheSameBothWaysAndWithinBounds(@ForAll String one, @ForAll String other) {
        String a = Words.normalised(one);
        String b = Words.normalised(other);
        assertThat(Words.likeness(a, b)).isBetween(0.0, 1.0).isEqualTo(Words.likeness(b, a));
    }
}
