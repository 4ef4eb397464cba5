package no.rettesnor.figures.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.trend.TrendFigures;
import no.rettesnor.kernel.Language;
import no.rettesnor.testsupport.FxExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

@ExtendWith(FxExtension.class)
class FigureListFxTest {

    private static final List<Figure> FIGURES = TrendFigures.all();

    private final FigureList list =
            FxExtension.onScreen(() -> new FigureList(Language.NB, rows -> {}));

    @Test
    void theFirstStandThereAtOnceAndTheOthersFollowInOrder() {
        int atOnce =
                FxExtension.onScreen(
                        () -> {
                            list.show(FIGURES);
                            return list.getChildren().size();
                        });
        assertThat(atOnce).isBetween(1, FIGURES.size() - 1);
        waitForAll(FIGURES.size());
        assertThat(list.getChildren())
                .extracting(Node::getId)
                .containsExactlyElementsOf(
                        FIGURES.stream().map(figure -> "figure-" + figure.id()).toList());
    }

    @Test
    void othersTakeThePlaceOfThoseThatWereStillComing() {
        FxExtension.doOnScreen(
                () -> {
                    list.show(FIGURES);
                    list.show(FIGURES.subList(0, 1));
                });
        waitForAll(1);
        assertThat(list.getChildren()).hasSize(1);
    }

    private static void waitForAll(int many) {
        for (int i = 0; i < many; i++) {
            FxExtension.settle();
        }
    }
}
