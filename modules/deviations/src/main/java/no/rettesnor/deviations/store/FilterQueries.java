package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.Search;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/// Makes a filter into what the statements take, and finds the quickest way through the table.
final class FilterQueries {

    /// Below this many rows, collecting and sorting them beats walking the list's order.
    private static final int FEW = 20_000;

    private final DeviationListMapper mapper;
    private final LocalDate today;

    FilterQueries(DeviationListMapper mapper, LocalDate today) {
        this.mapper = mapper;
        this.today = today;
    }

    /// The whole of a filter in an order.
    ListQuery of(DeviationFilter filter, DeviationSort sort) {
        ListQuery query = query(filter, sort);
        return query.driven(
                isFewInUnits(query),
                query.text() != null && mapper.countHits(query.text(), FEW) < FEW);
    }

    /// The whole of a filter in no order, to be counted: then words lead, or else units.
    ListQuery unordered(DeviationFilter filter) {
        ListQuery query = query(filter, DeviationSort.LATEST);
        return query.driven(query.units() != null, query.text() != null && !isFewInUnits(query));
    }

    private boolean isFewInUnits(ListQuery query) {
        return query.units() != null && mapper.countInUnits(query.units(), FEW) < FEW;
    }

    private ListQuery query(DeviationFilter filter, DeviationSort sort) {
        String units = filter.units().isEmpty() ? null : Json.array(unitIds(filter.units()));
        String text = filter.text().isEmpty() ? null : Search.matchExpression(filter.text());
        return new ListQuery(
                array(filter.municipalities(), id -> id),
                written(filter.from()),
                written(filter.until()),
                units,
                choice(filter.categories(), id -> id),
                choice(filter.types(), id -> id),
                array(filter.kinds(), Enum::name),
                severities(filter.severities()),
                severities(filter.potentials()),
                array(filter.statuses(), Enum::name),
                choice(filter.handlers(), name -> name),
                choice(filter.sources(), name -> name),
                filter.overdue() ? today.toString() : null,
                filter.privacy(),
                filter.effective(),
                choice(filter.steps(), name -> name),
                text == null || text.isBlank() ? null : text,
                filter.isDescribed(),
                array(filter.linkedTo(), Ref::toString),
                false,
                false,
                sort.column().name(),
                sort.descending(),
                null,
                0,
                -1);
    }

    private Collection<String> unitIds(Collection<UnitScope> scopes) {
        List<String> roots =
                scopes.stream().filter(UnitScope::withDescendants).map(UnitScope::unitId).toList();
        TreeSet<String> ids = new TreeSet<>();
        if (!roots.isEmpty()) {
            ids.addAll(mapper.unitsBeneath(Json.array(roots)));
        }
        scopes.forEach(scope -> ids.add(scope.unitId()));
        return ids;
    }

    private static <T> @Nullable String array(Collection<T> values, Function<T, String> name) {
        return values.isEmpty() ? null : Json.array(values.stream().map(name).sorted().toList());
    }

    /// What is not stated is the empty text.
    private static <T> @Nullable String choice(Choice<T> choice, Function<T, String> name) {
        if (choice.isAny()) {
            return null;
        }
        TreeSet<String> names = new TreeSet<>(choice.values().stream().map(name).toList());
        if (choice.unstated()) {
            names.add("");
        }
        return Json.array(names);
    }

    /// What is not stated is level 0.
    private static @Nullable String severities(Choice<Severity> choice) {
        if (choice.isAny()) {
            return null;
        }
        TreeSet<Integer> levels =
                new TreeSet<>(choice.values().stream().map(Severity::level).toList());
        if (choice.unstated()) {
            levels.add(0);
        }
        return Json.array(levels);
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
