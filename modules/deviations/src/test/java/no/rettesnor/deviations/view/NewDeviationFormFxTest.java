package no.rettesnor.deviations.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.NewDeviation;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.viewmodel.Desk;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.deviations.viewmodel.NewDeviationViewModel;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.form.Paragraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.Clock;

@ExtendWith(FxExtension.class)
final class NewDeviationFormFxTest {

    private final FxRobot robot = new FxRobot();
    private Municipal municipal;
    private NewDeviationViewModel model;
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path folder) throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        Clock clock = Clock.fixed(Municipal.NOW, Municipal.ZONE);
        TestWorkplace workplace = new TestWorkplace(Language.NB, clock);
        Desk desk =
                Desk.of(
                        municipal.store,
                        workplace.workplace().tasks(),
                        Runnable::run,
                        workplace.workplace().dialogs()::problem,
                        Language.NB,
                        clock);
        NamesViewModel names = new NamesViewModel(desk);
        doOnScreen(names::attach);
        model = new NewDeviationViewModel(desk, null);
        NewDeviationForm form =
                onScreen(() -> new NewDeviationForm(workplace.workplace(), names, model, () -> {}));
        stage = onScreen(() -> ShownPage.shown(form));
        doOnScreen(form::requestFocus);
    }

    @AfterEach
    void close() {
        doOnScreen(stage::close);
        municipal.close();
    }

    @Test
    void aDeviationIsReportedWithTheKeyboardAlone() {
        robot.write("Fall i trappa");
        robot.push(KeyCode.TAB);
        robot.write("avdeling");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("14.3");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        settle();

        NewDeviation written = onScreen(() -> model.ready().orElseThrow());

        assertThat(written.title()).isEqualTo("Fall i trappa");
        assertThat(written.unitId()).isEqualTo(municipal.ward.id());
        assertThat(written.happenedOn()).isEqualTo(Municipal.TODAY.minusDays(1));
        assertThat(written.severity()).isEqualTo(Severity.MINOR);
    }

    @Test
    void whatIsMissingIsToldAtTheFieldAndTheCaretGoesThere() {
        doOnScreen(model::ready);

        assertThat(onScreen(() -> stage.getScene().lookup("#new-what-problem"))).isNotNull();
        assertThat(onScreen(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("new-what");
    }

    @Test
    void pressingAWarningMarksTheWords() {
        robot.write("Ring 412 34 567 straks");
        settle();

        doOnScreen(() -> ((Hyperlink) stage.getScene().lookup("#new-warnings-0")).fire());

        Paragraph what = (Paragraph) stage.getScene().lookup("#new-what");
        assertThat(onScreen(what::getSelectedText)).isEqualTo("412 34 567");
    }

    @Test
    void nothingThatTakesTheFocusIsSilentToAScreenReader() {
        assertThat(onScreen(() -> AccessibilityAudit.of(stage.getScene().getRoot()))).isEmpty();
    }
}
