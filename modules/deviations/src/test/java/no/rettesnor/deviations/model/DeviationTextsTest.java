package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

final class DeviationTextsTest {

    @Test
    void allLanguagesHaveTheSameKeys() {
        for (Language language : Language.values()) {
            assertThat(keys(language)).as("texts_%s", language.tag()).isEqualTo(keys(Language.NB));
        }
    }

    @Test
    void everyEditableFieldHasAWordThatFitsWithinASentence() {
        for (DeviationField<?> field : DeviationField.all()) {
            for (Language language : Language.values()) {
                assertThat(field.label().in(language)).isNotBlank();
            }
        }
        assertThat(DeviationField.ACTUAL_SEVERITY.labelWithin().in(Language.NB)).isEqualTo("alvor");
        assertThat(DeviationField.KOSTRA_FUNCTION.labelWithin().in(Language.NB))
                .isEqualTo("KOSTRA-funksjon");
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("no.rettesnor.deviations.model.texts", language.locale())
                        .keySet());
    }
}
