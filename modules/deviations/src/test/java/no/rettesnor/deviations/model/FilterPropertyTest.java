package no.rettesnor.deviations.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

final class FilterPropertyTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("filters") DeviationFilter filter)
            throws ProblemException {
        String written = FilterWriter.write(filter, FilterExpressionTest.WORDS);
        assertThat(FilterExpression.parse(written, FilterExpressionTest.WORDS))
                .as(written)
                .isEqualTo(filter);
        assertThat(FilterJson.read(FilterJson.write(filter))).isEqualTo(filter);
    }

    @Provide
    Arbitrary<DeviationFilter> filters() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 3000).map(LocalDate.of(2020, 1, 1)::plusDays);
        Arbitrary<Set<UnitScope>> units =
                Combinators.combine(Arbitraries.of("u1", "u2", "u3"), Arbitraries.of(true, false))
                        .as(UnitScope::new)
                        .set()
                        .ofMaxSize(3);
        Arbitrary<DeviationFilter> first =
                Combinators.combine(
                                days,
                                units,
                                choice(Arbitraries.of("HSE", "SERVICE")),
                                choice(Arbitraries.of("t1")),
                                Arbitraries.of(DeviationKind.class).set(),
                                choice(Arbitraries.of(Severity.class)),
                                Arbitraries.of(DeviationStatus.class).set())
                        .as(
                                (day, scopes, categories, types, kinds, severities, statuses) ->
                                        DeviationFilter.ALL
                                                .withDays(day, day.plusDays(10))
                                                .withUnits(scopes)
                                                .withCategories(categories)
                                                .withTypes(types)
                                                .withKinds(kinds)
                                                .withSeverities(severities)
                                                .withStatuses(statuses));
        return Combinators.combine(
                        first,
                        choice(Arbitraries.of(Severity.class)),
                        choice(Arbitraries.strings().ofMinLength(1)),
                        Arbitraries.strings(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Set.<String>of(), Set.of("m1")))
                .as(
                        (filter, potentials, handlers, text, flag, municipalities) ->
                                filter.withPotentials(potentials)
                                        .withHandlers(handlers)
                                        .withSources(handlers)
                                        .withText(text)
                                        .withOverdue(flag)
                                        .withPrivacy(!flag)
                                        .withEffective(flag)
                                        .withSteps(handlers)
                                        .withLinkedTo(
                                                flag ? Set.of(new Ref("risk", "r 1")) : Set.of())
                                        .withMunicipalities(municipalities));
    }

    private static <T> Arbitrary<Choice<T>> choice(Arbitrary<T> values) {
        return Combinators.combine(values.set().ofMaxSize(3), Arbitraries.of(true, false))
                .as(
                        (set, unstated) ->
                                new Choice<>(set.stream().collect(Collectors.toSet()), unstated));
    }
}
