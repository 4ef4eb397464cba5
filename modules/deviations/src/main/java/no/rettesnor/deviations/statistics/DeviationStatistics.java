package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Counts the register as it was at one moment. Every number leads back to its rows: the filter of
/// a cell lets through exactly as many as it says.
public final class DeviationStatistics {

    private final RegisterColumns columns;
    private final RegisterPlaces places;
    private final UnitTree tree;
    private final DeviationVocabulary words;
    private final LocalDate today;
    private final UnitUse use;

    /// @param projection is read now if it has not been; call in the background
    /// @param tree all units, closed ones too
    /// @param words what everything is called
    /// @param clock says what day it is
    public DeviationStatistics(
            RegisterProjection projection, UnitTree tree, DeviationVocabulary words, Clock clock) {
        this.columns = projection.current();
        this.places = projection::places;
        this.tree = tree;
        this.words = words;
        this.today = LocalDate.now(clock);
        this.use = new UnitUse(tree, today);
    }

    /// The same filter a year before, for the number beside.
    public static DeviationFilter yearBefore(DeviationFilter filter) {
        LocalDate from = filter.from();
        LocalDate until = filter.until();
        return filter.withDays(
                from == null ? null : from.minusYears(1),
                until == null ? null : until.minusYears(1));
    }

    /// How many there are.
    public Cell count(DeviationFilter base) {
        CrossTable table = table(Dimension.ALL, Dimension.ALL, base);
        return table.total().sum();
    }

    /// How many units could report in the month: they existed and used the system. Municipality and
    /// sectors are not counted when they have units beneath them.
    public int unitsInUse(YearMonth month, DeviationFilter base) {
        return use.count(use.scope(base), month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /// The units of a filter that have none beneath them.
    List<OrgUnit> lowestUnits(DeviationFilter base) {
        return use.lowest(base);
    }

    /// The day on which a unit began to use the system; null when that is not known.
    @Nullable LocalDate inUseFrom(OrgUnit unit) {
        return tree.inUseFrom(unit.id()).orElse(null);
    }

    /// Counts by one dimension.
    public CrossTable table(Dimension lines, DeviationFilter base) {
        return table(lines, Dimension.ALL, base);
    }

    /// Counts by two dimensions.
    ///
    /// @throws IllegalArgumentException for months without a first and a last day
    public CrossTable table(Dimension lines, Dimension across, DeviationFilter base) {
        Axes axes = new Axes(columns, tree, words, base);
        Axis down = axes.of(lines);
        Axis right = axes.of(across);
        long[][] counts = counts(down, right, base);
        int[] kept = kept(down, right, counts, true);
        int[] keptAcross = kept(down, right, counts, false);
        List<CrossTable.Line> result = new ArrayList<>();
        for (int line : kept) {
            Slot slot = down.slots().get(line);
            List<Cell> cells = new ArrayList<>();
            for (int column : keptAcross) {
                cells.add(cell(base, slot, right.slots().get(column), counts[line][column]));
            }
            result.add(
                    new CrossTable.Line(
                            slot.key(),
                            slot.name(),
                            slot.depth(),
                            cells,
                            cell(base, slot, null, sum(right, counts[line]))));
        }
        return new CrossTable(
                IntStream.of(keptAcross).mapToObj(i -> right.slots().get(i).name()).toList(),
                result,
                total(down, right, counts, keptAcross, base));
    }

    private CrossTable.Line total(
            Axis down, Axis right, long[][] counts, int[] keptAcross, DeviationFilter base) {
        long[] sums = new long[right.size()];
        for (int line = 0; line < counts.length; line++) {
            if (down.slots().get(line).parent() < 0) {
                for (int column = 0; column < sums.length; column++) {
                    sums[column] += counts[line][column];
                }
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int column : keptAcross) {
            cells.add(cell(base, null, right.slots().get(column), sums[column]));
        }
        Text name = DeviationTexts.text("count.all");
        return new CrossTable.Line("", name, 0, cells, cell(base, null, null, sum(right, sums)));
    }

    private static long sum(Axis right, long[] counts) {
        long sum = 0;
        for (int column = 0; column < counts.length; column++) {
            sum += right.slots().get(column).parent() < 0 ? counts[column] : 0;
        }
        return sum;
    }

    private long[][] counts(Axis down, Axis right, DeviationFilter base) {
        long[][] counts = new long[down.size()][right.size()];
        int[] lines = new int[RowTest.AT_ONCE];
        int[] across = new int[RowTest.AT_ONCE];
        forEach(
                base,
                (rows, count) -> {
                    down.find(columns, rows, count, lines);
                    right.find(columns, rows, count, across);
                    for (int i = 0; i < count; i++) {
                        if (lines[i] >= 0 && across[i] >= 0) {
                            counts[lines[i]][across[i]]++;
                        }
                    }
                });
        for (int line = down.size() - 1; line >= 0; line--) {
            for (int column = right.size() - 1; column >= 0; column--) {
                int above = right.slots().get(column).parent();
                if (above >= 0) {
                    counts[line][above] += counts[line][column];
                }
            }
            int above = down.slots().get(line).parent();
            if (above >= 0) {
                for (int column = 0; column < right.size(); column++) {
                    counts[above][column] += counts[line][column];
                }
            }
        }
        return counts;
    }

    /// Slots that are only there for what should not be are left out when it is not.
    private static int[] kept(Axis down, Axis right, long[][] counts, boolean lines) {
        Axis axis = lines ? down : right;
        Axis other = lines ? right : down;
        return IntStream.range(0, axis.size())
                .filter(
                        i ->
                                !axis.slots().get(i).optional()
                                        || IntStream.range(0, other.size())
                                                .anyMatch(
                                                        j ->
                                                                (lines
                                                                                ? counts[i][j]
                                                                                : counts[j][i])
                                                                        > 0))
                .toArray();
    }

    private Cell cell(
            DeviationFilter base, @Nullable Slot line, @Nullable Slot column, long count) {
        DeviationFilter filter = base;
        Set<String> units = null;
        for (Slot slot : new @Nullable Slot[] {line, column}) {
            if (slot != null) {
                filter = slot.narrowing().apply(filter);
                units = slot.units() == null ? units : slot.units();
            }
        }
        boolean blank =
                count == 0
                        && !use.isInUse(
                                units == null ? use.scope(base) : units,
                                filter.from(),
                                filter.until());
        return new Cell(blank ? null : count, filter);
    }

    /// Handling times by one dimension, and last of everything.
    public List<HandlingTime> handling(Dimension lines, DeviationFilter base) {
        DeviationFilter closed = base.withStatuses(Set.of(DeviationStatus.CLOSED));
        Axis axis = new Axes(columns, tree, words, base).of(lines);
        List<DayCounts> days = new ArrayList<>();
        IntStream.rangeClosed(0, axis.size()).forEach(i -> days.add(new DayCounts()));
        DayCounts all = days.getLast();
        int[] slots = new int[RowTest.AT_ONCE];
        forEach(
                closed,
                (rows, count) -> {
                    axis.find(columns, rows, count, slots);
                    for (int i = 0; i < count; i++) {
                        int handling = columns.handling[rows[i]];
                        all.add(handling);
                        if (slots[i] >= 0) {
                            days.get(slots[i]).add(handling);
                        }
                    }
                });
        for (int i = axis.size() - 1; i >= 0; i--) {
            int above = axis.slots().get(i).parent();
            if (above >= 0) {
                days.get(above).add(days.get(i));
            }
        }
        List<HandlingTime> times = new ArrayList<>();
        for (int i = 0; i < axis.size(); i++) {
            Slot slot = axis.slots().get(i);
            if (!slot.optional() || days.get(i).size() > 0) {
                times.add(
                        time(
                                slot.key(),
                                slot.name(),
                                slot.depth(),
                                cell(closed, slot, null, days.get(i).size()),
                                days.get(i)));
            }
        }
        times.add(
                time(
                        "",
                        DeviationTexts.text("count.all"),
                        0,
                        cell(closed, null, null, all.size()),
                        all));
        return times;
    }

    private static HandlingTime time(
            String key, Text name, int depth, Cell closed, DayCounts days) {
        return new HandlingTime(key, name, depth, closed, days.quantile(0.5), days.quantile(0.9));
    }

    /// Takes some rows that passed.
    private interface Taking {

        /// @param rows the first `count` are meant
        void take(int[] rows, int count);
    }

    private void forEach(DeviationFilter filter, Taking taking) {
        RowTest test = test(filter);
        int[] rows = new int[RowTest.AT_ONCE];
        for (int from = 0; from < columns.size; from += RowTest.AT_ONCE) {
            int until = Math.min(columns.size, from + RowTest.AT_ONCE);
            taking.take(rows, test.select(from, until, rows));
        }
    }

    private RowTest test(DeviationFilter filter) {
        if (!filter.linkedTo().isEmpty()) {
            // What is tied passes whatever it looks like, so only the store can tell.
            DeviationFilter days = DeviationFilter.ALL.withDays(filter.from(), filter.until());
            return new RowTest(columns, tree, days, today, places.of(filter));
        }
        boolean inColumns =
                filter.text().isEmpty()
                        && filter.handlers().equals(Choice.any())
                        && filter.steps().equals(Choice.any())
                        && !filter.effective();
        return new RowTest(columns, tree, filter, today, inColumns ? null : places.of(filter));
    }
}
