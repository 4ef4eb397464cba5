package no.rettesnor.figures.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.figures.guard.CountTable.Hierarchy;
import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class GuardTest {

    private static final CellKey ALL = new CellKey("all");

    @Test
    void aSmallNumberIsHiddenAndTheCheapestNumberBesideItToo() {
        Guarded answer = guarded(GuardRule.STANDARD, 40, 3, 17, 20);
        assertThat(answer.hidden()).isEqualTo(Map.of(part(0), Hidden.SMALL, part(1), Hidden.COVER));
        assertThat(answer.statistics().small()).isEqualTo(1);
        assertThat(answer.statistics().cover()).isEqualTo(1);
        assertThat(answer.statistics().lost()).isBetween(0.1, 0.5);
        assertThat(answer.exposures()).isEmpty();
    }

    @Test
    void noughtsAndLargeNumbersAreTold() {
        Guarded answer = guarded(GuardRule.STANDARD, 30, 0, 5, 25);
        assertThat(answer.hidden()).isEmpty();
        assertThat(answer.note().in(Language.EN)).contains("1 to 4");
    }

    @Test
    void twoSmallNumbersThatTogetherLeaveNoDoubtNeedAThird() {
        // 2 + 3 = 5, and neither can be 5 or more while the other is at least 1
        assertThat(guarded(GuardRule.STANDARD, 25, 2, 3, 20).hidden()).hasSize(3);
        // 3 + 4 = 7, and either could be 6
        assertThat(guarded(GuardRule.STANDARD, 27, 3, 4, 20).hidden()).hasSize(2);
    }

    @Test
    void aTotalThatIsSmallItselfIsHidden() {
        Guarded answer = guarded(GuardRule.STANDARD, 3, 1, 2, 0);
        assertThat(answer.hides(ALL)).isTrue();
        assertThat(answer.hidden()).hasSize(3);
        assertThat(answer.exposures()).isEmpty();
    }

    @Test
    void theThresholdCanBeChosen() {
        assertThat(guarded(GuardRule.below(3), 40, 3, 17, 20).hidden()).isEmpty();
        assertThat(guarded(GuardRule.below(10), 40, 9, 11, 20).why(part(0))).contains(Hidden.SMALL);
        assertThatThrownBy(() -> GuardRule.below(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GuardRule.below(11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoughtIsHiddenWhereItIsASecret() {
        Guarded answer = guarded(GuardRule.STANDARD.withZeros(ZeroRule.SMALL), 30, 0, 5, 25);
        assertThat(answer.why(part(0))).contains(Hidden.SMALL);
        assertThat(answer.hidden()).hasSize(2);
    }

    @Test
    void aWholeGroupIsASecretWhenTheRuleSaysSo() {
        GuardRule zeros = GuardRule.STANDARD.withZeros(ZeroRule.MAY_HIDE);
        assertThat(guarded(zeros, 12, 0, 12, 0).hidden()).isEmpty();
        Guarded answer = guarded(zeros.withWholeGroups(), 12, 0, 12, 0);
        assertThat(answer.hides(part(1))).isTrue();
        assertThat(answer.hidden()).hasSize(2);
        assertThatThrownBy(GuardRule.STANDARD::withWholeGroups)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameCountInAnotherTableIsHiddenToo() {
        CellKey same = part(1);
        CellKey other = new CellKey("other");
        CellKey sum = new CellKey("sum");
        Publication publication =
                row(GuardRule.STANDARD, 40, 3, 17, 20)
                        .count(same, 17)
                        .count(other, 50)
                        .count(sum, 67)
                        .sum(sum, List.of(same, other))
                        .build();
        Guarded answer = new Guard().protect(publication);
        // hiding the 17 would ask for a third number there, so the 20 is hidden instead
        assertThat(answer.hidden().keySet()).containsExactlyInAnyOrder(part(0), part(2));
    }

    @Test
    void whatIsLeftOfAWholeIsACountAsWell() {
        CellKey closed = new CellKey("closed");
        Publication publication =
                Publication.builder(GuardRule.STANDARD)
                        .count(ALL, 20)
                        .count(closed, 17)
                        .partOf(ALL, closed)
                        .build();
        assertThat(new Guard().protect(publication).hidden())
                .isEqualTo(Map.of(closed, Hidden.COVER));
    }

    @Test
    void aNumberReadersKnowIsNoCover() {
        Publication publication = row(GuardRule.STANDARD, 40, 3, 17, 20).known(part(1)).build();
        assertThat(new Guard().protect(publication).hidden().keySet())
                .containsExactlyInAnyOrder(part(0), part(2));
    }

    @Test
    void whenHidingIsInVainItSaysSo() {
        Publication publication =
                row(GuardRule.STANDARD, 40, 3, 17, 20)
                        .known(ALL)
                        .known(part(1))
                        .known(part(2))
                        .build();
        Guarded answer = new Guard().protect(publication);
        assertThat(answer.exposures())
                .containsExactly(new Exposure(part(0), Exposure.Reason.FOLLOWS));
        assertThat(answer.hides(part(0))).isTrue();
        assertThat(answer.exposures().getFirst().reason().words().in(Language.NB)).isNotBlank();
    }

    @Test
    void anExemptionTellsTheNumberAndIsKept() {
        Exemption exemption =
                new Exemption(part(0), "Kari Nordmann", "Samtykke fra den det gjelder");
        Publication publication = row(GuardRule.STANDARD, 40, 3, 17, 20).exempt(exemption).build();
        Guarded answer = new Guard().protect(publication);
        assertThat(answer.hidden()).isEmpty();
        assertThat(answer.exemptions()).containsExactly(exemption);
        assertThatThrownBy(() -> new Exemption(part(0), " ", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatLastYearsFileHidStaysHiddenAndWhatItToldIsNoCover() {
        Guard guard = new Guard();
        Publication before = row(GuardRule.STANDARD, 40, 3, 17, 20).build();
        EarlierPublication file = guard.protect(before).asEarlier();
        // now with the 17 alone: telling it would give the 3 away
        Publication now =
                Publication.builder(GuardRule.STANDARD)
                        .count(part(1), 17)
                        .previouslyPublished(file)
                        .build();
        assertThat(guard.protect(now).hides(part(1))).isTrue();
        // now with a small number beside the 20 that was told
        CellKey fresh = new CellKey("fresh");
        CellKey rest = new CellKey("rest");
        CellKey sum = new CellKey("sum");
        Publication later =
                Publication.builder(GuardRule.STANDARD)
                        .count(part(2), 20)
                        .count(fresh, 4)
                        .count(rest, 30)
                        .count(sum, 54)
                        .sum(sum, List.of(part(2), fresh, rest))
                        .previouslyPublished(file)
                        .build();
        Guarded answer = guard.protect(later);
        assertThat(answer.hidden().keySet()).containsExactlyInAnyOrder(fresh, rest);
    }

    @Test
    void aCorrectionSinceLastYearDoesNotGiveAHiddenNumberAway() {
        Guard guard = new Guard();
        EarlierPublication file =
                guard.protect(row(GuardRule.STANDARD, 40, 3, 17, 20).build()).asEarlier();
        Guarded answer =
                guard.protect(
                        Publication.builder(GuardRule.STANDARD)
                                .count(part(0), 6)
                                .count(part(1), 18)
                                .previouslyPublished(file)
                                .build());
        assertThat(answer.hides(part(0))).isTrue();
        assertThat(answer.hides(part(1))).isTrue();
        assertThat(answer.exposures()).isEmpty();
    }

    @Test
    void aSmallNumberThatIsOutAlreadyIsReported() {
        EarlierPublication file =
                new EarlierPublication(
                        Map.of(part(0), new EarlierPublication.Count(3, true)), List.of());
        Guarded answer =
                new Guard()
                        .protect(
                                row(GuardRule.STANDARD, 40, 3, 17, 20)
                                        .previouslyPublished(file)
                                        .build());
        assertThat(answer.exposures())
                .containsExactly(new Exposure(part(0), Exposure.Reason.OUT_ALREADY));
    }

    @Test
    void twoNamesForOneNumberLeadNowhereTwice() {
        CellKey same = new CellKey("same");
        Publication publication =
                Publication.builder(GuardRule.STANDARD)
                        .count(ALL, 3)
                        .count(same, 3)
                        .sum(ALL, List.of(same))
                        .sum(same, List.of(ALL))
                        .build();
        Guarded answer = new Guard().protect(publication);
        assertThat(answer.hidden()).hasSize(2);
        assertThat(answer.exposures()).isEmpty();
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        Publication publication = Publication.builder(GuardRule.STANDARD).table(cube()).build();
        assertThat(new Guard().protect(publication).hidden())
                .isEqualTo(new Guard().protect(publication).hidden());
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsIsRefused() {
        Publication wrong = row(GuardRule.STANDARD, 41, 3, 17, 20).build();
        assertThatThrownBy(() -> new Guard().protect(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add up");
        assertThatThrownBy(
                        () -> Publication.builder(GuardRule.STANDARD).count(ALL, 3).count(ALL, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Publication.builder(GuardRule.STANDARD).known(ALL).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNoteSpeaksEveryLanguage(Language language) {
        Guarded answer = guarded(GuardRule.STANDARD, 40, 3, 17, 20);
        assertThat(answer.note().in(language)).startsWith("2 ").contains("4");
        assertThat(Hidden.SMALL.words().in(language)).isNotBlank();
        assertThat(Hidden.COVER.words().in(language)).isNotBlank();
    }

    @Test
    void aTableHasEveryTotalOnce() {
        CountTable table = cube();
        assertThat(table.cells()).hasSize(4 * 5 * 3);
        assertThat(table.cells().get(CellKey.of("m", Map.of()))).isEqualTo(30);
        assertThat(table.cells().get(CellKey.of("m", Map.of("unit", "school", "sex", "f"))))
                .isEqualTo(12);
    }

    private static CountTable cube() {
        Hierarchy units =
                new Hierarchy(
                        "unit", List.of("*", "school", "north", "south"), List.of(-1, 0, 1, 1));
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        counts.put(List.of("north", "fall", "f"), 3L);
        counts.put(List.of("south", "fall", "f"), 9L);
        counts.put(List.of("south", "threat", "m"), 11L);
        counts.put(List.of("north", "fire", "m"), 7L);
        return CountTable.of(
                "m",
                List.of(
                        units,
                        Hierarchy.flat("type", List.of("fall", "threat", "fire", "theft")),
                        Hierarchy.flat("sex", List.of("f", "m"))),
                counts);
    }

    private static Guarded guarded(GuardRule rule, long all, long... parts) {
        return new Guard().protect(row(rule, all, parts).build());
    }

    private static Publication.Builder row(GuardRule rule, long all, long... parts) {
        Publication.Builder builder = Publication.builder(rule).count(ALL, all);
        for (int i = 0; i < parts.length; i++) {
            builder.count(part(i), parts[i]);
        }
        List<CellKey> keys =
                java.util.stream.IntStream.range(0, parts.length)
                        .mapToObj(GuardTest::part)
                        .toList();
        return builder.sum(ALL, keys);
    }

    private static CellKey part(int number) {
        return new CellKey("part " + number);
    }
}
