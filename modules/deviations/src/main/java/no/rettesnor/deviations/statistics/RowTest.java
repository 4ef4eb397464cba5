package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/// A filter made ready to be asked about each row: every condition is one look-up.
final class RowTest implements IntPredicate {

    private final RegisterColumns columns;
    private final boolean[] units;
    private final boolean[] categories;
    private final boolean[] types;
    private final boolean[] sources;
    private final boolean[] kinds;
    private final boolean[] statuses;
    private final boolean[] actual;
    private final boolean[] potential;
    private final int firstDay;
    private final int endDay;
    private final int dueBefore;
    private final boolean privacy;
    private final long @Nullable [] places;

    /// @param places the only places that pass, for what the columns do not hold; null when they
    ///   hold all
    RowTest(
            RegisterColumns columns,
            UnitTree tree,
            DeviationFilter filter,
            LocalDate today,
            long @Nullable [] places) {
        this.columns = columns;
        this.units = units(columns, tree, filter);
        this.categories = choice(columns.categories, filter.categories());
        this.types = choice(columns.types, filter.types());
        this.sources = choice(columns.sources, filter.sources());
        this.kinds = constants(DeviationKind.values(), filter.kinds());
        this.statuses = constants(DeviationStatus.values(), filter.statuses());
        this.actual = severities(filter.severities());
        this.potential = severities(filter.potentials());
        this.firstDay =
                filter.from() == null ? Integer.MIN_VALUE : (int) filter.from().toEpochDay();
        this.endDay =
                filter.until() == null ? Integer.MAX_VALUE : (int) filter.until().toEpochDay();
        this.dueBefore = filter.overdue() ? (int) today.toEpochDay() : Integer.MAX_VALUE;
        this.privacy = filter.privacy();
        this.places = sorted(places);
    }

    @Override
    public boolean test(int row) {
        int day = columns.day[row];
        return day >= firstDay
                && day < endDay
                && units[columns.unit[row]]
                && categories[columns.category[row]]
                && types[columns.type[row]]
                && sources[columns.source[row]]
                && kinds[columns.kind(row)]
                && statuses[columns.status(row)]
                && actual[columns.actual(row)]
                && potential[columns.potential(row)]
                && (dueBefore == Integer.MAX_VALUE || columns.due[row] < dueBefore)
                && (!privacy || columns.privacy(row))
                && (places == null || Arrays.binarySearch(places, columns.place[row]) >= 0);
    }

    private static boolean[] units(RegisterColumns columns, UnitTree tree, DeviationFilter filter) {
        Set<String> named = new HashSet<>();
        for (UnitScope scope : filter.units()) {
            named.add(scope.unitId());
            if (scope.withDescendants()) {
                named.addAll(tree.withDescendants(scope.unitId()));
            }
        }
        boolean[] passes = new boolean[columns.units.size()];
        for (int i = 0; i < passes.length; i++) {
            String id = columns.units.text(i);
            passes[i] =
                    (filter.units().isEmpty() || named.contains(id))
                            && (filter.municipalities().isEmpty()
                                    || tree.unit(id)
                                            .map(OrgUnit::municipalityId)
                                            .map(filter.municipalities()::contains)
                                            .orElse(false));
        }
        return passes;
    }

    private static boolean[] choice(Codes codes, Choice<String> choice) {
        boolean[] passes = new boolean[codes.size()];
        for (int i = 0; i < passes.length; i++) {
            String text = codes.text(i);
            passes[i] =
                    choice.isAny()
                            || (text.isEmpty()
                                    ? choice.unstated()
                                    : choice.values().contains(text));
        }
        return passes;
    }

    /// In the order of the enum, as the register is packed.
    private static <E extends Enum<E>> boolean[] constants(E[] values, Set<E> chosen) {
        boolean[] passes = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            passes[i] = chosen.isEmpty() || chosen.contains(values[i]);
        }
        return passes;
    }

    private static boolean[] severities(Choice<Severity> choice) {
        boolean[] passes = new boolean[Severity.values().length + 1];
        passes[0] = choice.isAny() || choice.unstated();
        for (Severity severity : Severity.values()) {
            passes[severity.level()] = choice.isAny() || choice.values().contains(severity);
        }
        return passes;
    }

    private static long @Nullable [] sorted(long @Nullable [] places) {
        if (places == null) {
            return null;
        }
        long[] sorted = places.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
