package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.deviations.store.TypeRegister;
import no.rettesnor.figures.Conditions;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what the register's filters ask for, field by field, so that one can be found to let
/// through a part of what another does. A unit is every unit beneath it, and a type lies in its
/// category. Where all possible values are known, letting everything through is letting all of them
/// through: then what some of them leave is known to be the others.
final class FilterConditions implements ConditionsReading {

    private static final String UNSTATED = "";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final UnitTree tree;
    private final Map<String, String> categories = new HashMap<>();
    private final Set<String> allCategories = new HashSet<>(Set.of(UNSTATED));
    private final Set<String> allTypes = new HashSet<>(Set.of(UNSTATED));

    /// @param tree all units, closed ones too
    /// @param types with their categories, closed ones too
    FilterConditions(UnitTree tree, TypeRegister types) {
        this.tree = tree;
        types.categories().forEach(category -> allCategories.add(category.id()));
        for (DeviationType type : types.types()) {
            categories.put(type.id(), type.categoryId());
            allTypes.add(type.id());
        }
    }

    @Override
    public Optional<Conditions> conditions(RowsBehind rows) {
        if (!rows.page().equals(DeviationFigures.PAGE)) {
            return Optional.empty();
        }
        try {
            DeviationFilter filter = FilterJson.read(rows.filter());
            // what has been tied passes beside all conditions, and
            // what has been put behind a filter, or left out of it, is not understood
            return filter.linkedTo().isEmpty() && FilterJson.write(filter).equals(rows.filter())
                    ? Optional.of(conditions(filter))
                    : Optional.empty();
        } catch (ProblemException newer) {
            return Optional.empty();
        }
    }

    private Conditions conditions(DeviationFilter filter) {
        Map<String, Conditions.Passing> fields = new HashMap<>();
        LocalDate from = filter.from();
        LocalDate until = filter.until();
        if (from != null || until != null) {
            fields.put(
                    "day",
                    new Conditions.Within(
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            until == null ? Long.MAX_VALUE : until.toEpochDay()));
        }
        fields.put("unit", new Conditions.OneOf(units(filter)));
        fields.put("kind", constants(filter.kinds(), DeviationKind.values()));
        fields.put("status", constants(filter.statuses(), DeviationStatus.values()));
        fields.put("severity", severities(filter.severities()));
        fields.put("potential", severities(filter.potentials()));
        fields.put("type", choice(filter.types(), allTypes));
        fields.put("category", categories(filter));
        fields.put("overdue", flag(filter.overdue()));
        fields.put("privacy", flag(filter.privacy()));
        fields.put("effective", flag(filter.effective()));
        open("handler", filter.handlers(), fields);
        open("source", filter.sources(), fields);
        open("step", filter.steps(), fields);
        if (!filter.text().isEmpty()) {
            fields.put("text", new Conditions.OneOf(Set.of(filter.text())));
        }
        return new Conditions(DeviationFigures.PAGE, fields);
    }

    private Set<String> units(DeviationFilter filter) {
        Set<String> named = new HashSet<>();
        for (UnitScope scope : filter.units()) {
            named.add(scope.unitId());
            if (scope.withDescendants()) {
                named.addAll(tree.withDescendants(scope.unitId()));
            }
        }
        Set<String> passing = new HashSet<>();
        for (OrgUnit unit : tree.inOrder()) {
            if ((filter.units().isEmpty() || named.contains(unit.id()))
                    && (filter.municipalities().isEmpty()
                            || filter.municipalities().contains(unit.municipalityId()))) {
                passing.add(unit.id());
            }
        }
        return passing;
    }

    private static <E extends Enum<E>> Conditions.Passing constants(Set<E> chosen, E[] all) {
        return new Conditions.OneOf(
                (chosen.isEmpty() ? Arrays.stream(all) : chosen.stream())
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
    }

    private static Conditions.Passing severities(Choice<Severity> choice) {
        Set<String> all =
                Arrays.stream(Severity.values()).map(Enum::name).collect(Collectors.toSet());
        all.add(UNSTATED);
        return choice(
                new Choice<>(
                        choice.values().stream().map(Enum::name).collect(Collectors.toSet()),
                        choice.unstated()),
                all);
    }

    private static Conditions.Passing choice(Choice<String> choice, Set<String> all) {
        return new Conditions.OneOf(choice.isAny() ? all : passing(choice));
    }

    private static Set<String> passing(Choice<String> choice) {
        Set<String> passing = new HashSet<>(choice.values());
        if (choice.unstated()) {
            passing.add(UNSTATED);
        }
        return passing;
    }

    private static Conditions.Passing flag(boolean only) {
        return new Conditions.OneOf(only ? Set.of(YES) : Set.of(YES, NO));
    }

    /// A field whose values nobody has counted up.
    private static void open(
            String name, Choice<String> choice, Map<String, Conditions.Passing> fields) {
        if (!choice.isAny()) {
            fields.put(name, new Conditions.OneOf(passing(choice)));
        }
    }

    /// A filter that names types and no categories asks for those that the types lie in.
    private Conditions.Passing categories(DeviationFilter filter) {
        Choice<String> types = filter.types();
        boolean known =
                !types.isAny()
                        && !types.unstated()
                        && categories.keySet().containsAll(types.values());
        return known && filter.categories().isAny()
                ? new Conditions.OneOf(
                        types.values().stream()
                                .map(type -> categories.getOrDefault(type, UNSTATED))
                                .collect(Collectors.toSet()))
                : choice(filter.categories(), allCategories);
    }
}
