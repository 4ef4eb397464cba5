package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.model.WhistleblowingGuide.Advice;
import no.rettesnor.deviations.model.WhistleblowingGuide.Question;
import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class WhistleblowingGuideTest {

    @Test
    void threeQuestionsAtMostLeadToOneAdvice() {
        assertThat(WhistleblowingGuide.next(List.of())).contains(Question.WORTHY_OF_CRITICISM);
        assertThat(WhistleblowingGuide.advice(List.of(false))).contains(Advice.REGISTER);
        assertThat(WhistleblowingGuide.next(List.of(true))).contains(Question.ONLY_OWN_EMPLOYMENT);
        assertThat(WhistleblowingGuide.advice(List.of(true, true)))
                .contains(Advice.EMPLOYMENT_MATTER);
        assertThat(WhistleblowingGuide.next(List.of(true, false)))
                .contains(Question.NEEDS_PROTECTION);
        assertThat(WhistleblowingGuide.advice(List.of(true, false, true)))
                .contains(Advice.WHISTLEBLOWING_ROUTINE);
        assertThat(WhistleblowingGuide.advice(List.of(true, false, false)))
                .contains(Advice.REGISTER);
        assertThat(WhistleblowingGuide.next(List.of(true, false, true))).isEmpty();
    }

    @Test
    void everyQuestionAndAdviceCanBeSaid() {
        for (Language language : Language.values()) {
            for (Question question : Question.values()) {
                assertThat(question.text().in(language)).isNotBlank();
            }
            for (Advice advice : Advice.values()) {
                assertThat(advice.text().in(language)).isNotBlank();
            }
        }
        assertThat(
                        WhistleblowingGuide.law(LocalDate.of(2025, 1, 1))
                                .orElseThrow()
                                .text()
                                .in(Language.NB))
                .isEqualTo("arbeidsmiljøloven § 2 A-1");
    }

    @Test
    void whistleblowingIsNoKindOfReport() {
        assertThat(DeviationKind.values())
                .extracting(Enum::name)
                .noneMatch(name -> name.contains("WHISTLE"));
    }
}
