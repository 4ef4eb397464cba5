package no.rettesnor.reports.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.reports.content.NumberFields;
import no.rettesnor.reports.model.ReportNumbers;
import no.rettesnor.reports.model.ReportScope;
import no.rettesnor.reports.model.Testimony;

import java.time.Instant;
import java.util.List;
import java.util.Map;

final class FieldTextTest {

    private static NumberFields numbers() {
        return new NumberFields(
                new ReportNumbers(
                        new ReportScope("Testkommunen", "u1"),
                        new FigureQuestion(ReportingPeriod.year(2025), "u1", Language.NB),
                        Instant.EPOCH,
                        Map.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Testimony.NONE));
    }

    @Property(tries = 300)
    void whatIsShownIsStoredAsItWasAndReadsWithItsNumbers(@ForAll("texts") List<String> parts) {
        FieldText text = new FieldText(numbers());
        String content = String.join("", parts);

        String shown = text.shown(content);

        assertThat(text.content(shown)).isEqualTo(content);
        assertThat(FieldText.reading(shown))
                .isEqualTo(
                        content.replace("[[periode]]", "2025")
                                .replace("[[enhet]]", "Testkommunen")
                                .replace("[[Borte | a | b]]", "?Borte?"));
        for (FieldText.Span span : text.spans(shown)) {
            String cut = shown.substring(0, span.start()) + shown.substring(span.end());
            assertThat(text.content(cut)).doesNotContain("\u200e");
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Vi fikk ",
                        "[[periode]]",
                        "[[enhet]]",
                        "[[Borte | a | b]]",
                        "12",
                        "\n",
                        "æ")
                .list()
                .ofMaxSize(12);
    }
}
