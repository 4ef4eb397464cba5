package no.rettesnor.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class ScaleMappingTest {

    private static final Scale SERVICE = ScaleTemplate.SERVICE.scale(Language.NB);
    private static final String PEOPLE = "PEOPLE";
    private static final Scale EMERGENCY = ScaleTemplate.EMERGENCY.scale(Language.NB);

    @Property(tries = 200)
    void whatIsProposedAlwaysFits(@ForAll ScaleTemplate from, @ForAll ScaleTemplate to) {
        Scale old = from.scale(Language.NB);
        Scale next = to.scale(Language.NB);

        assertThat(ScaleMapping.proposal(old, next).fits(old, next)).isTrue();
    }

    @Property(tries = 300)
    void aRiskThatWasNoMilderIsNoMilderAfterwards(
            @ForAll("ratings") RatedRisk one,
            @ForAll("ratings") RatedRisk other,
            @ForAll ScaleTemplate to) {
        ScaleMapping mapping = ScaleMapping.proposal(SERVICE, to.scale(Language.NB));
        for (Stage stage : Stage.values()) {
            Integer mine = one.risk().likelihood(stage);
            Integer theirs = other.risk().likelihood(stage);
            if (mine != null && theirs != null && mine <= theirs) {
                assertThat(mapping.apply(one).risk().likelihood(stage))
                        .isLessThanOrEqualTo(mapping.apply(other).risk().likelihood(stage));
            }
        }
    }

    @Property(tries = 300)
    void carryingOverToTheSameScaleChangesNothing(@ForAll("ratings") RatedRisk rated) {
        assertThat(ScaleMapping.proposal(SERVICE, SERVICE).apply(rated)).isEqualTo(rated);
    }

    @Property(tries = 300)
    void aStageThatWasNotRatedIsNotRatedAfterwards(
            @ForAll("ratings") RatedRisk rated, @ForAll ScaleTemplate to) {
        RatedRisk carried = ScaleMapping.proposal(SERVICE, to.scale(Language.NB)).apply(rated);

        for (Stage stage : Stage.values()) {
            assertThat(carried.risk().likelihood(stage) == null)
                    .isEqualTo(rated.risk().likelihood(stage) == null);
            if (rated.consequence(stage, null).isEmpty()) {
                assertThat(carried.consequence(stage, null)).isEqualTo(OptionalInt.empty());
            }
        }
    }

    @Property(tries = 300)
    void whateverPeopleDecideARatingLandsOnTheNewScaleAndTheOrderIsKept(
            @ForAll("decisions") ScaleMapping decided,
            @ForAll("ratings") RatedRisk one,
            @ForAll("ratings") RatedRisk other) {
        Scale simple = ScaleTemplate.SIMPLE.scale(Language.NB);
        assertThat(decided.fits(SERVICE, simple)).isTrue();
        for (Stage stage : Stage.values()) {
            decided.apply(one)
                    .cell(stage)
                    .ifPresent(cell -> assertThat(simple.holds(cell)).isTrue());
            // Both kinds become one, so the worse of the two decides before and after.
            OptionalInt mine = one.consequence(stage, null);
            OptionalInt theirs = other.consequence(stage, null);
            if (mine.isPresent() && theirs.isPresent() && mine.getAsInt() <= theirs.getAsInt()) {
                assertThat(decided.apply(one).consequence(stage, null).getAsInt())
                        .isLessThanOrEqualTo(
                                decided.apply(other).consequence(stage, null).getAsInt());
            }
        }
    }

    @Provide
    Arbitrary<ScaleMapping> decisions() {
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers()
                        .between(1, 3)
                        .list()
                        .ofSize(5)
                        .map(list -> list.stream().sorted().toList());
        Map<String, String> kinds = Map.of(PEOPLE, "OVERALL", "TRUST", "OVERALL");
        return Combinators.combine(steps, steps)
                .as((up, right) -> new ScaleMapping(up, right, kinds));
    }

    @Test
    void frequenciesDecideWhereBothScalesHaveThem() {
        // Yearly and more is above the top of a scale that ends at once in ten years.
        assertThat(ScaleMapping.proposal(SERVICE, EMERGENCY).likelihoods())
                .containsExactly(4, 5, 5, 5, 5);
    }

    @Test
    void ofTwoKindsThatBecomeOneTheWorseCounts() {
        Scale simple = ScaleTemplate.SIMPLE.scale(Language.NB);
        ScaleMapping mapping =
                new ScaleMapping(
                        List.of(1, 1, 2, 3, 3),
                        List.of(1, 1, 2, 3, 3),
                        Map.of("PEOPLE", "OVERALL", "TRUST", "OVERALL"));
        RatedRisk rated =
                new RatedRisk(Risk.of("a", "b", 1, "Fall"), List.of())
                        .rated(Stage.BEFORE, "PEOPLE", 2)
                        .rated(Stage.BEFORE, "TRUST", 5);

        assertThat(mapping.fits(SERVICE, simple)).isTrue();
        assertThat(mapping.apply(rated).ratings())
                .containsExactly(new ConsequenceRating("OVERALL", 3, null));
    }

    @Test
    void aMappingThatTurnsTheOrderOrLeavesAStepOutDoesNotFit() {
        Scale simple = ScaleTemplate.SIMPLE.scale(Language.NB);
        Map<String, String> kinds = Map.of("PEOPLE", "OVERALL");

        assertThat(
                        new ScaleMapping(List.of(1, 2, 1, 3, 3), List.of(1, 1, 2, 3, 3), kinds)
                                .fits(SERVICE, simple))
                .isFalse();
        assertThat(
                        new ScaleMapping(List.of(1, 2, 3), List.of(1, 1, 2, 3, 3), kinds)
                                .fits(SERVICE, simple))
                .isFalse();
        assertThat(
                        new ScaleMapping(List.of(1, 1, 2, 3, 4), List.of(1, 1, 2, 3, 3), kinds)
                                .fits(SERVICE, simple))
                .isFalse();
    }

    @Provide
    Arbitrary<RatedRisk> ratings() {
        Arbitrary<Integer> step = Arbitraries.integers().between(1, 5).injectNull(0.3);
        return Combinators.combine(step, step, step, step, step)
                .as(
                        (before, after, people, peopleAfter, trust) ->
                                new RatedRisk(
                                                Risk.of("a", "b", 1, "Fall")
                                                        .withLikelihood(Stage.BEFORE, before)
                                                        .withLikelihood(Stage.AFTER, after),
                                                List.of())
                                        .rated(Stage.BEFORE, "PEOPLE", people)
                                        .rated(Stage.AFTER, "PEOPLE", peopleAfter)
                                        .rated(Stage.BEFORE, "TRUST", trust));
    }
}
