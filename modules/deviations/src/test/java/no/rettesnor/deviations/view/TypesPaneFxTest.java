package no.rettesnor.deviations.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.deviations.viewmodel.TypesViewModel;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;

@ExtendWith(FxExtension.class)
final class TypesPaneFxTest {

    private final FxRobot robot = new FxRobot();

    @Test
    void aTypeIsRenamedWithF2(@TempDir Path folder) throws ProblemException {
        try (Municipal municipal = new Municipal(folder.resolve("store.db"))) {
            ShownPage window = new ShownPage(municipal);
            NamesViewModel names = new NamesViewModel(window.desk);
            doOnScreen(names::attach);
            Stage stage =
                    onScreen(
                            () ->
                                    ShownPage.shown(
                                            new TypesPane(
                                                    window.workplace.workplace(),
                                                    new TypesViewModel(window.desk, names))));
            TreeView<?> tree = (TreeView<?>) stage.getScene().lookup("#types-tree");
            doOnScreen(
                    () -> {
                        tree.getSelectionModel().select(1);
                        tree.requestFocus();
                    });
            window.workplace.dialogs().willAnswer("Vold mot ansatte");

            robot.push(KeyCode.F2);
            FxExtension.settle();

            assertThat(municipal.deviations.types().types())
                    .extracting(DeviationType::name)
                    .contains("Vold mot ansatte");
            assertThat(onScreen(() -> AccessibilityAudit.of(stage.getScene().getRoot()))).isEmpty();
            doOnScreen(stage::close);
            window.close();
        }
    }
}
