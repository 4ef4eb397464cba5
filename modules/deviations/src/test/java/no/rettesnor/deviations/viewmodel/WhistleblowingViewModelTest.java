package no.rettesnor.deviations.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.WhistleblowingGuide.Advice;
import no.rettesnor.deviations.model.WhistleblowingGuide.Question;

import org.junit.jupiter.api.Test;

import java.time.Clock;

final class WhistleblowingViewModelTest {

    private final WhistleblowingViewModel model =
            new WhistleblowingViewModel(Clock.fixed(Municipal.NOW, Municipal.ZONE));

    @Test
    void threeQuestionsLeadToTheRoutine() {
        model.answer(true);
        model.answer(false);
        model.answer(true);

        assertThat(model.questionProperty().get()).isNull();
        assertThat(model.adviceProperty().get()).isEqualTo(Advice.WHISTLEBLOWING_ROUTINE);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        model.answer(false);

        model.back();

        assertThat(model.adviceProperty().get()).isNull();
        assertThat(model.questionProperty().get()).isEqualTo(Question.WORTHY_OF_CRITICISM);
    }
}
