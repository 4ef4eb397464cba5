package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionFilterText;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.figures.Conditions;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.PeriodFilter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what the filters of actions ask for, field by field, so that one can be found to let
/// through a part of what another does. A unit is every unit beneath it, and the actions of none.
final class ActionConditions implements ConditionsReading {

    private static final Set<String> KNOWN =
            Set.of("overdue", "status", "due", "owner", "unit", "level", "kind", "check");
    private static final String YES = "yes";
    private static final String NO = "no";

    private final UnitTree tree;
    private final Set<String> kinds;
    private final LocalDate today;

    /// @param tree all units, closed ones too
    ActionConditions(UnitTree tree, List<ActionSubjects> subjects, LocalDate today) {
        this.tree = tree;
        this.kinds = subjects.stream().map(ActionSubjects::kind).collect(Collectors.toSet());
        this.today = today;
    }

    @Override
    public Optional<Conditions> conditions(RowsBehind rows) {
        if (!rows.page().equals(ActionFigures.PAGE)) {
            return Optional.empty();
        }
        FilterState state = FilterState.parse(rows.filter());
        boolean understood =
                state.toText().equals(rows.filter())
                        && KNOWN.containsAll(state.filters().stream().map(Filter::field).toList());
        return understood ? Optional.of(conditions(state)) : Optional.empty();
    }

    private Conditions conditions(FilterState state) {
        Map<String, Conditions.Passing> fields = new HashMap<>();
        fields.put("overdue", flag(state, "overdue"));
        fields.put("check", flag(state, "check"));
        fields.put("status", oneOf(state, "status", names(ActionStatus.values())));
        Set<String> levels = new HashSet<>(names(ControlLevel.values()));
        levels.add(ActionFilterText.UNSTATED);
        fields.put("level", oneOf(state, "level", levels));
        fields.put("kind", oneOf(state, "kind", kinds));
        state.values("unit")
                .ifPresent(named -> fields.put("unit", new Conditions.OneOf(units(named))));
        state.values("owner")
                .ifPresent(named -> fields.put("owner", new Conditions.OneOf(Set.copyOf(named))));
        state.values("due")
                .flatMap(values -> PeriodFilter.read(values, today))
                .ifPresent(due -> fields.put("due", within(due)));
        if (!state.words().isBlank()) {
            fields.put("text", new Conditions.OneOf(Set.of(state.words().strip())));
        }
        return new Conditions(ActionFigures.PAGE, fields);
    }

    private Set<String> units(List<String> named) {
        Set<String> ids = new HashSet<>();
        for (String name : named) {
            if (name.startsWith(ActionFilter.OWN)) {
                ids.add(name.substring(ActionFilter.OWN.length()));
            } else {
                ids.add(name);
                if (tree.contains(name)) {
                    ids.addAll(tree.withDescendants(name));
                }
            }
        }
        return tree.inOrder().stream()
                .map(OrgUnit::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    private static Conditions.Passing within(PeriodFilter due) {
        LocalDate from = due.from();
        LocalDate to = due.to();
        return new Conditions.Within(
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay() + 1);
    }

    private static Conditions.Passing oneOf(FilterState state, String field, Set<String> all) {
        return new Conditions.OneOf(state.values(field).map(Set::copyOf).orElse(Set.copyOf(all)));
    }

    private static Conditions.Passing flag(FilterState state, String field) {
        return new Conditions.OneOf(
                state.values(field).isPresent() ? Set.of(YES) : Set.of(YES, NO));
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }
}
