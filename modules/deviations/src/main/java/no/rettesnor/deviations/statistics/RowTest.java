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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A filter made ready to be asked about many rows: every condition is one look-up a row. Used by
/// one thread.
final class RowTest {

    /// So many that their numbers stay in the processor's nearest memory.
    static final int AT_ONCE = 2_048;

    /// Which codes pass.
    private static final class Condition {
        private final RegisterCode code;
        private final boolean[] passes;

        Condition(RegisterCode code, boolean[] passes) {
            this.code = code;
            this.passes = passes;
        }
    }

    private final RegisterColumns columns;
    private final List<Condition> conditions = new ArrayList<>();
    private final int[] scratch = new int[AT_ONCE];
    private final int firstDay;
    private final int endDay;
    private final int dueBefore;
    private final boolean privacy;
    private final boolean isPlain;
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
        add(RegisterCode.UNIT, units(columns, tree, filter));
        add(RegisterCode.CATEGORY, choice(columns.categories, filter.categories()));
        add(RegisterCode.TYPE, choice(columns.types, filter.types()));
        add(RegisterCode.SOURCE, choice(columns.sources, filter.sources()));
        add(RegisterCode.KIND, constants(DeviationKind.values(), filter.kinds()));
        add(RegisterCode.STATUS, constants(DeviationStatus.values(), filter.statuses()));
        add(RegisterCode.ACTUAL, severities(filter.severities()));
        add(RegisterCode.POTENTIAL, severities(filter.potentials()));
        this.firstDay =
                filter.from() == null ? Integer.MIN_VALUE : (int) filter.from().toEpochDay();
        this.endDay =
                filter.until() == null ? Integer.MAX_VALUE : (int) filter.until().toEpochDay();
        this.dueBefore = filter.overdue() ? (int) today.toEpochDay() : Integer.MAX_VALUE;
        this.privacy = filter.privacy();
        this.places = sorted(places);
        this.isPlain = dueBefore == Integer.MAX_VALUE && !privacy && places == null;
    }

    /// Finds the rows that pass, one condition after the other over all of them; a condition that
    /// lets everything through is not asked.
    ///
    /// @param from the first row to look at
    /// @param until the row after the last
    /// @param rows takes those that pass
    /// @return how many
    int select(int from, int until, int[] rows) {
        int count = between(from, until, rows);
        for (Condition condition : conditions) {
            condition.code.read(columns, rows, count, scratch);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                rows[kept] = rows[i];
                kept += condition.passes[scratch[i]] ? 1 : 0;
            }
            count = kept;
        }
        return isPlain ? count : others(rows, count);
    }

    private int between(int from, int until, int[] rows) {
        int kept = 0;
        if (firstDay == Integer.MIN_VALUE && endDay == Integer.MAX_VALUE) {
            for (int row = from; row < until; row++) {
                rows[kept++] = row;
            }
            return kept;
        }
        int[] day = columns.day;
        for (int row = from; row < until; row++) {
            rows[kept] = row;
            kept += day[row] >= firstDay && day[row] < endDay ? 1 : 0;
        }
        return kept;
    }

    private int others(int[] rows, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            if ((dueBefore == Integer.MAX_VALUE || columns.due[row] < dueBefore)
                    && (!privacy || columns.privacy(row))
                    && (places == null || Arrays.binarySearch(places, columns.place[row]) >= 0)) {
                rows[kept++] = row;
            }
        }
        return kept;
    }

    private void add(RegisterCode code, boolean[] passes) {
        for (boolean pass : passes) {
            if (!pass) {
                conditions.add(new Condition(code, passes));
                return;
            }
        }
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
