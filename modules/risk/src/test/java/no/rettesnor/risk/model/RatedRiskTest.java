package no.rettesnor.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

class RatedRiskTest {

    private final RatedRisk rated =
            new RatedRisk(
                            Risk.of("a", "b", 7, "Feil dose").withLikelihood(Stage.BEFORE, 4),
                            List.of())
                    .rated(Stage.BEFORE, "PEOPLE", 5)
                    .rated(Stage.BEFORE, "TRUST", 3);

    @Test
    void theWorstKindDecidesWhereARiskStands() {
        assertThat(rated.cell(Stage.BEFORE)).contains(new Cell(4, 5));
        assertThat(rated.cell(Stage.BEFORE, "TRUST")).contains(new Cell(4, 3));
        assertThat(rated.cell(Stage.AFTER)).isEmpty();
    }

    @Property
    void movingAtOneStageNeverTouchesTheOther(
            @ForAll @IntRange(min = 1, max = 5) int likelihood,
            @ForAll @IntRange(min = 1, max = 5) int consequence,
            @ForAll boolean oneKind) {
        RatedRisk moved =
                rated.moved(
                        Stage.AFTER,
                        oneKind ? "TRUST" : null,
                        "PEOPLE",
                        new Cell(likelihood, consequence));

        assertThat(moved.cell(Stage.BEFORE)).isEqualTo(rated.cell(Stage.BEFORE));
        assertThat(moved.cell(Stage.AFTER)).contains(new Cell(likelihood, consequence));
    }

    @Test
    void movingTheWorstKindBelowTheNextLandsWhereTheNextIs() {
        RatedRisk moved = rated.moved(Stage.BEFORE, null, "PEOPLE", new Cell(2, 1));

        assertThat(moved.cell(Stage.BEFORE)).contains(new Cell(2, 3));
        assertThat(moved.cell(Stage.BEFORE, "PEOPLE")).contains(new Cell(2, 1));
    }

    @Test
    void aMatrixCountsItsRisksByBandAndKeepsTheUnratedApart() {
        Scale scale = ScaleTemplate.SERVICE.scale(Language.NB);
        RatedRisk unrated = new RatedRisk(Risk.of("c", "b", 8, "Brann"), List.of());
        RiskMatrix matrix = new RiskMatrix(scale, List.of(unrated, rated), Stage.BEFORE, null);

        assertThat(matrix.in(new Cell(4, 5))).containsExactly(rated);
        assertThat(matrix.unrated()).containsExactly(unrated);
        assertThat(matrix.byBand()).containsExactly(0, 0, 0, 1);
    }
}
