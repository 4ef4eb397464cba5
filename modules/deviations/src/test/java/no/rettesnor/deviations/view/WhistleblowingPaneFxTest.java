package no.rettesnor.deviations.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.viewmodel.WhistleblowingViewModel;
import no.rettesnor.kernel.Language;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.time.Clock;
import java.util.List;

@ExtendWith(FxExtension.class)
final class WhistleblowingPaneFxTest {

    private final FxRobot robot = new FxRobot();

    @Test
    void threeAnswersTellWhereToGo() {
        Clock clock = Clock.fixed(Municipal.NOW, Municipal.ZONE);
        TestWorkplace workplace = new TestWorkplace(Language.NB, clock);
        Stage stage =
                onScreen(
                        () ->
                                ShownPage.shown(
                                        new WhistleblowingPane(
                                                workplace.workplace(),
                                                new WhistleblowingViewModel(clock))));

        for (String answer : List.of("#whistle-yes", "#whistle-no", "#whistle-yes")) {
            doOnScreen(() -> stage.getScene().lookup(answer).requestFocus());
            robot.push(KeyCode.SPACE);
            settle();
        }

        Label words = (Label) stage.getScene().lookup("#whistle-words");
        assertThat(onScreen(words::getText)).contains("rutine for varsling");
        doOnScreen(stage::close);
    }
}
