package no.rettesnor.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.reports.CountingFeature;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportScope;
import no.rettesnor.reports.model.Testimony;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class TypedNumbersTest {

    private final CountingFeature feature = new CountingFeature();

    @Test
    void aNumberThatStandsInAFigureMayBeMeantToBeIt() {
        feature.north = 1_204;

        TypedNumber number = found("Det var 1 204 saker.").getFirst();

        assertThat(number.written()).isEqualTo("1 204");
        assertThat(number.fields()).first().hasToString("[[Etter sted | Nord | nå]]");
        assertThat(number.replaced("Det var 1 204 saker.", number.fields().getFirst()))
                .isEqualTo("Det var [[Etter sted | Nord | nå]] saker.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I 2025 fikk vi flere enn i 2024.",
                "Kommuneloven § 25-1 og §§ 25-2.",
                "Personvernforordningen artikkel 33.",
                "Møtet var 1.3.2025 og 12. 4.",
                "Vi fikk [[Etter sted | Nord | 1]] av dem.",
                "Sak 24/118 og covid19."
            })
    void whatIsNoNumberOfAnythingIsPassedOver(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatIsLeftStandingIsNotFoundAgain() {
        assertThat(new TypedNumbers(fields()).in("Innen 72 timer og 5 dager.", Set.of("72")))
                .extracting(TypedNumber::written)
                .containsExactly("5");
    }

    private List<TypedNumber> found(String text) {
        return new TypedNumbers(fields()).in(text, Set.of());
    }

    private NumberFields fields() {
        FigureQuestion question = new FigureQuestion(ReportingPeriod.year(2025), null, Language.NB);
        FigureKey key = new FigureKey(feature.id(), null);
        return new NumberFields(
                new ReportNumbers(
                        new ReportScope("Testkommunen", "u1"),
                        question,
                        Instant.EPOCH,
                        Map.of(key, feature.figure(question)),
                        Map.of(key, "Etter sted"),
                        List.of(),
                        List.of(),
                        Testimony.NONE));
    }
}
