package no.rettesnor.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.RiskComparison.Change;
import no.rettesnor.risk.model.RiskComparison.Line;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RiskComparisonTest {

    private static final Scale SERVICE = ScaleTemplate.SERVICE.scale(Language.NB);
    private static final Scale SIMPLE = ScaleTemplate.SIMPLE.scale(Language.NB);

    private final RatedRisk fall = rated("a", 1, "Fall på badet", new Cell(4, 4));
    private final RatedRisk dose = rated("b", 2, "Feil dose", new Cell(2, 2));

    @Test
    void whatMovedCameAndWentIsTold() {
        RatedRisk milder = rated("c", 1, "Fall på badet", new Cell(1, 1));
        RatedRisk power = rated("d", 3, "Strømbrudd", new Cell(3, 3));

        assertThat(compare(List.of(fall, dose), List.of(milder, power), true))
                .extracting(Line::change)
                .containsExactly(Change.BETTER, Change.NEW, Change.GONE);
    }

    @Test
    void withoutCommonNumbersTheWordsOfTheEventCount() {
        RatedRisk same = rated("c", 9, "fall på  badet.", new Cell(5, 5));

        assertThat(compare(List.of(fall), List.of(same), false))
                .singleElement()
                .extracting(Line::earlier)
                .isEqualTo(fall);
        assertThat(compare(List.of(fall), List.of(same), true)).hasSize(2);
    }

    @Test
    void onAnotherScaleNothingIsBetterOrWorse() {
        RatedRisk now = rated("c", 1, "Fall på badet", new Cell(1, 1));

        assertThat(
                        RiskComparison.compare(
                                SERVICE, List.of(fall), SIMPLE, List.of(now), Stage.BEFORE, true))
                .extracting(Line::change)
                .containsExactly(Change.SAME);
    }

    private static List<Line> compare(
            List<RatedRisk> earlier, List<RatedRisk> later, boolean sameNumbers) {
        return RiskComparison.compare(SERVICE, earlier, SERVICE, later, Stage.BEFORE, sameNumbers);
    }

    private static RatedRisk rated(String id, int number, String event, Cell cell) {
        return new RatedRisk(Risk.of(id, "analysis", number, event), List.of())
                .moved(Stage.BEFORE, null, "PEOPLE", cell);
    }
}
