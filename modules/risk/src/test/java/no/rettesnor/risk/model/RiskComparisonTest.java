package no.rettesnor.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.RiskComparison.Change;
import no.rettesnor.risk.model.RiskComparison.Footing;
import no.rettesnor.risk.model.RiskComparison.Line;
import no.rettesnor.risk.model.RiskComparison.Matching;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

final class RiskComparisonTest {

    private static final Scale SERVICE = ScaleTemplate.SERVICE.scale(Language.NB);
    private static final Scale SIMPLE = ScaleTemplate.SIMPLE.scale(Language.NB);
    private static final String PEOPLE = "PEOPLE";

    private final RatedRisk fall = rated("a", 1, "Fall på badet", new Cell(4, 4));
    private final RatedRisk dose = rated("b", 2, "Feil dose", new Cell(2, 2));

    @Test
    void whatMovedCameAndWentIsTold() {
        RatedRisk milder = rated("c", 1, "Fall på badet", new Cell(1, 1));
        RatedRisk power = rated("d", 3, "Strømbrudd", new Cell(3, 3));

        RiskComparison comparison = compare(List.of(fall, dose), List.of(milder, power), true);

        assertThat(comparison.matching()).isEqualTo(Matching.NUMBER);
        assertThat(comparison.lines())
                .extracting(Line::change)
                .containsExactly(Change.BETTER, Change.NEW, Change.GONE);
        assertThat(comparison.count(Change.NEW)).isEqualTo(1);
    }

    @Test
    void anotherCellOfTheSameBandIsAMoveAndWhatIsNotRatedIsSaid() {
        RatedRisk unrated = new RatedRisk(Risk.of("x", "later", 1, "Fall på badet"), List.of());
        RatedRisk along = rated("y", 1, "Fall på badet", new Cell(5, 4));

        assertThat(compare(List.of(fall), List.of(along), true).lines())
                .extracting(Line::change)
                .containsExactly(Change.MOVED);
        assertThat(compare(List.of(fall), List.of(unrated), true).lines())
                .extracting(Line::change)
                .containsExactly(Change.UNRATED);
        assertThat(compare(List.of(unrated), List.of(along), true).lines())
                .extracting(Line::change)
                .containsExactly(Change.RATED);
        assertThat(compare(List.of(unrated), List.of(unrated), true).lines())
                .extracting(Line::change)
                .containsExactly(Change.SAME);
    }

    @Test
    void withoutCommonNumbersTheWordsOfTheEventCountAndTwoAlikeAreTwo() {
        RatedRisk same = rated("c", 9, "fall på  badet.", new Cell(5, 5));

        assertThat(compare(List.of(fall), List.of(same), false).lines())
                .singleElement()
                .extracting(Line::earlier)
                .isEqualTo(fall);
        assertThat(compare(List.of(fall), List.of(same), true).lines()).hasSize(2);
        assertThat(compare(List.of(fall, fall), List.of(same), false).lines())
                .extracting(Line::change)
                .containsExactly(Change.MOVED, Change.GONE);
    }

    @Test
    void onAnotherScaleNothingIsBetterOrWorseUnlessItWasDecidedHow() {
        RatedRisk now = rated("c", 1, "Fall på badet", new Cell(1, 1));
        AnalysisState earlier = state("earlier", null, SERVICE, List.of(fall), List.of());
        ScaleMapping mapping =
                new ScaleMapping(
                        List.of(1, 1, 2, 3, 3), List.of(1, 1, 2, 3, 3), Map.of(PEOPLE, "OVERALL"));
        ScaleChange over =
                new ScaleChange(
                        "change",
                        "later",
                        "scale-5",
                        "scale-3",
                        new ScaleChange.Content(mapping, List.of()),
                        Instant.EPOCH);

        RiskComparison apart =
                RiskComparison.of(
                        earlier,
                        state("later", "earlier", SIMPLE, List.of(now), List.of()),
                        Stage.BEFORE);
        RiskComparison carried =
                RiskComparison.of(
                        earlier,
                        state("later", "earlier", SIMPLE, List.of(now), List.of(over)),
                        Stage.BEFORE);

        assertThat(apart.footing()).isInstanceOf(Footing.Apart.class);
        assertThat(apart.lines()).extracting(Line::change).containsExactly(Change.APART);
        assertThat(carried.lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.change()).isEqualTo(Change.BETTER);
                            assertThat(line.was()).isEqualTo(place(SERVICE, new Cell(4, 4)));
                            assertThat(line.from()).isEqualTo(place(SIMPLE, new Cell(3, 3)));
                        });
    }

    @Test
    void thenStandsHollowAndNowFilledAndWhatIsOnlyInOneHasOneMark() {
        RatedRisk milder = rated("c", 1, "Fall på badet", new Cell(1, 1));
        RatedRisk power = rated("d", 3, "Strømbrudd", new Cell(3, 3));

        MatrixChips chips =
                MatrixChips.of(compare(List.of(fall, dose), List.of(milder, power), true));

        assertThat(chips.in(new Cell(4, 4))).extracting(Chip::stage).containsExactly(Stage.BEFORE);
        assertThat(chips.in(new Cell(1, 1))).extracting(Chip::stage).containsExactly(Stage.AFTER);
        assertThat(chips.in(new Cell(3, 3))).extracting(Chip::label).containsExactly("R3");
        assertThat(chips.in(new Cell(2, 2))).extracting(Chip::label).containsExactly("R2");
        assertThat(chips.moved()).hasSize(1);
        assertThat(chips.unrated()).isEmpty();
    }

    private static RiskComparison compare(
            List<RatedRisk> earlier, List<RatedRisk> later, boolean follows) {
        return RiskComparison.of(
                state("earlier", null, SERVICE, earlier, List.of()),
                state("later", follows ? "earlier" : null, SERVICE, later, List.of()),
                Stage.BEFORE);
    }

    private static AnalysisState state(
            String id,
            @Nullable String basedOn,
            Scale scale,
            List<RatedRisk> risks,
            List<ScaleChange> changes) {
        String scaleId = "scale-" + scale.likelihoods().size();
        RiskAnalysis analysis =
                new RiskAnalysis(
                        id,
                        "municipality",
                        "unit",
                        id,
                        "",
                        "",
                        "",
                        scaleId,
                        AnalysisStatus.DRAFT,
                        "",
                        null,
                        null,
                        basedOn,
                        Instant.EPOCH);
        return new AnalysisState(
                analysis,
                new ScaleVersion(scaleId, "Skala", 1, null, scale, Instant.EPOCH),
                risks,
                changes);
    }

    private static Place place(Scale scale, Cell cell) {
        return new Place(cell, scale.band(cell));
    }

    private static RatedRisk rated(String id, int number, String event, Cell cell) {
        return new RatedRisk(Risk.of(id, "analysis", number, event), List.of())
                .moved(Stage.BEFORE, null, PEOPLE, cell);
    }
}
