package no.rettesnor.figures.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.trend.TrendFigures;
import no.rettesnor.kernel.Language;
import no.rettesnor.testsupport.FxExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxExtension.class)
class ChartPaneFxTest {

    @Test
    void theArrowsGoFromMarkToMarkAndEnterOpensTheRowsOfARate() {
        List<RowsBehind> opened = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        boolean ringed =
                FxExtension.onScreen(
                        () -> {
                            FigureView view =
                                    new FigureView(TrendFigures.rates(), Language.NB, opened::add);
                            Stage stage = new Stage();
                            stage.setScene(new Scene(view, 800, 1_200));
                            stage.show();
                            Node chart = view.lookup("#figure-chart");
                            chart.requestFocus();
                            press(chart, KeyCode.HOME);
                            press(chart, KeyCode.RIGHT);
                            heard.add(chart.getAccessibleText());
                            press(chart, KeyCode.ENTER);
                            boolean seen = view.lookup("#figure-chart-ring").isVisible();
                            stage.hide();
                            return seen;
                        });
        assertThat(heard).containsExactly("feb 2024 · Per enhet som bruker systemet: 3,0");
        assertThat(opened).extracting(RowsBehind::filter).containsExactly("period=2024-02");
        assertThat(ringed).isTrue();
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
