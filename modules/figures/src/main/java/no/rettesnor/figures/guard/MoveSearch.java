package no.rettesnor.figures.guard;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for the other counts that readers must be left to think possible. What it finds is checked
/// in whole numbers; what it does not find may exist all the same, and then more is hidden than
/// need be, never less.
final class MoveSearch {

    private static final double URGENT = 1e7;
    private static final int LARGE = 200;
    private static final int DEEPEST = 12;
    private static final double COVERED = 0.01;

    private final CellSystem system;
    private final int dives;
    private final int[] sizes;

    private MoveSearch(CellSystem system, int dives, int... sizes) {
        this.system = system;
        this.dives = dives;
        this.sizes = sizes;
    }

    /// One that takes its time.
    static MoveSearch thorough(CellSystem system) {
        return new MoveSearch(system, 8, 40, 160, 300);
    }

    /// One that gives up soon.
    static MoveSearch quick(CellSystem system) {
        return new MoveSearch(system, 3, 40, 160);
    }

    /// A change that moves a cell as far as asked for, or as far as was found.
    ///
    /// @param direction 1 for more, -1 for less
    /// @param amount how far, more than 0
    /// @param hidden what is hidden now
    /// @param opening whether it may change cells that are not hidden yet; the cheapest then
    Optional<Move> find(int cell, int direction, long amount, BitSet hidden, boolean opening) {
        long reachable = Math.min(amount, reach(cell, direction, hidden, opening));
        if (reachable <= 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(found(cell, direction, reachable, hidden, opening));
    }

    /// How far a cell can move at the most, going by what stands beside it in each relation alone.
    long reach(int cell, int direction, BitSet hidden, boolean opening) {
        long reach = Long.MAX_VALUE;
        for (int relation : system.relationsOf(cell)) {
            int[] members = system.members(relation);
            int[] factors = system.factors(relation);
            long sign = 0;
            for (int m = 0; m < members.length; m++) {
                sign = members[m] == cell ? factors[m] * (long) direction : sign;
            }
            long room = 0;
            for (int m = 0; m < members.length && room != Long.MAX_VALUE; m++) {
                CellSystem.Cell other = system.cell(members[m]);
                if (members[m] == cell
                        || other.standing() == CellSystem.Standing.TOLD
                        || !(opening || hidden.get(members[m]))) {
                    continue;
                }
                room =
                        factors[m] * sign > 0
                                ? room + Math.abs(factors[m]) * (other.value() - other.least())
                                : Long.MAX_VALUE;
            }
            reach = Math.min(reach, room / Math.abs(sign));
        }
        return direction > 0
                ? reach
                : Math.min(reach, system.cell(cell).value() - system.cell(cell).least());
    }

    private @Nullable Move found(
            int cell, int direction, long amount, BitSet hidden, boolean opening) {
        Move best = null;
        int size = -1;
        for (int most : sizes) {
            Neighbourhood part = Neighbourhood.around(system, cell, hidden, opening, most);
            if (part.cells().size() <= size) {
                break;
            }
            size = part.cells().size();
            int tries = most > LARGE ? 2 : dives;
            best = farther(cell, best, within(part, cell, direction, amount, hidden, tries));
            if (best != null && Math.abs(best.of(cell)) >= amount) {
                return best;
            }
        }
        if (opening) {
            Neighbourhood part = Neighbourhood.withTotals(system, cell, hidden, true, LARGE);
            best = farther(cell, best, within(part, cell, direction, amount, hidden, dives));
            best = farther(cell, best, direction > 0 ? withAllTotals(cell, amount) : null);
        }
        return best;
    }

    /// One more in a cell is one more in every total it counts into, and in one part of each.
    private @Nullable Move withAllTotals(int cell, long amount) {
        int[] cells =
                Neighbourhood.totals(system, innermost(cell), new BitSet(), true).stream()
                        .toArray();
        long[] changes = new long[cells.length];
        Arrays.fill(changes, amount);
        Move move = new Move(cells, changes);
        return move.holds(system) ? move : null;
    }

    /// A cell without parts of its own that counts into this one.
    private int innermost(int cell) {
        int part = cell;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int inner = part(part);
            if (inner == part) {
                break;
            }
            part = inner;
        }
        return part;
    }

    private int part(int total) {
        for (int relation : system.relationsOf(total)) {
            if (system.members(relation)[0] == total) {
                for (int member : system.members(relation)) {
                    if (member != total
                            && system.cell(member).standing() != CellSystem.Standing.TOLD) {
                        return member;
                    }
                }
            }
        }
        return total;
    }

    private static @Nullable Move farther(int cell, @Nullable Move one, @Nullable Move other) {
        return other == null || (one != null && Math.abs(one.of(cell)) >= Math.abs(other.of(cell)))
                ? one
                : other;
    }

    private @Nullable Move within(
            Neighbourhood part, int cell, int direction, long amount, BitSet hidden, int tries) {
        List<Integer> cells = part.cells();
        int count = cells.size();
        if (!cells.contains(cell)) {
            return null;
        }
        double[] bounds = new double[2 * count];
        double[] gains = new double[2 * count];
        for (int i = 0; i < count; i++) {
            CellSystem.Cell each = system.cell(cells.get(i));
            bounds[i] = 16 * amount;
            bounds[count + i] = Math.min(16 * amount, each.value() - each.least());
            double cost = hidden.get(cells.get(i)) ? COVERED : each.weight();
            gains[i] = -cost;
            gains[count + i] = -cost;
        }
        int wanted = cells.indexOf(cell) + (direction > 0 ? 0 : count);
        int unwanted = cells.indexOf(cell) + (direction > 0 ? count : 0);
        gains[wanted] = URGENT;
        bounds[wanted] = Math.min(bounds[wanted], (double) amount);
        bounds[unwanted] = 0;
        for (int dive = 0; dive < tries; dive++) {
            double[] quantities = solved(part, bounds, gains);
            if (quantities.length == 0 || quantities[wanted] < 0.5) {
                return null;
            }
            Move move = whole(cells, quantities);
            if (move != null && move.of(cell) != 0) {
                return move;
            }
            cut(quantities, bounds, wanted);
        }
        return null;
    }

    /// Forbids the first broken number, the wanted one before all.
    private static void cut(double[] quantities, double[] bounds, int wanted) {
        if (isBroken(quantities[wanted])) {
            bounds[wanted] = Math.floor(quantities[wanted]);
            return;
        }
        for (int i = 0; i < quantities.length; i++) {
            if (isBroken(quantities[i])) {
                bounds[i] = Math.floor(quantities[i]);
                return;
            }
        }
        bounds[wanted] = Math.floor(quantities[wanted] - 0.5);
    }

    private static boolean isBroken(double quantity) {
        return Math.abs(quantity - Math.rint(quantity)) > 1e-6;
    }

    private double[] solved(Neighbourhood part, double[] bounds, double[] gains) {
        int count = part.cells().size();
        Map<Integer, Integer> columns = new HashMap<>();
        for (int i = 0; i < count; i++) {
            columns.put(part.cells().get(i), i);
        }
        Simplex simplex = new Simplex(part.relations().size(), bounds, gains);
        for (int row = 0; row < part.relations().size(); row++) {
            int[] members = system.members(part.relations().get(row));
            int[] factors = system.factors(part.relations().get(row));
            for (int m = 0; m < members.length; m++) {
                Integer column = columns.get(members[m]);
                if (column != null) {
                    simplex.set(row, column, factors[m]);
                    simplex.set(row, count + column, -factors[m]);
                }
            }
        }
        return simplex.solve();
    }

    /// The answer in whole numbers, once or a few times over; null when it does not hold.
    private @Nullable Move whole(List<Integer> cells, double[] quantities) {
        for (int times = 1; times <= 4; times++) {
            List<Integer> changed = new ArrayList<>();
            List<Long> changes = new ArrayList<>();
            boolean isWhole = true;
            for (int i = 0; i < cells.size() && isWhole; i++) {
                double change = times * (quantities[i] - quantities[cells.size() + i]);
                isWhole = !isBroken(change);
                long rounded = Math.round(change);
                if (rounded != 0) {
                    changed.add(cells.get(i));
                    changes.add(rounded);
                }
            }
            if (isWhole) {
                Move move =
                        new Move(
                                changed.stream().mapToInt(Integer::intValue).toArray(),
                                changes.stream().mapToLong(Long::longValue).toArray());
                if (move.holds(system)) {
                    return move;
                }
            }
        }
        return null;
    }

    /// What a move asks to be hidden that is not.
    BitSet uncovered(Move move, BitSet hidden) {
        BitSet cells = new BitSet();
        for (int i = 0; i < move.size(); i++) {
            if (!hidden.get(move.cell(i))) {
                cells.set(move.cell(i));
            }
        }
        return cells;
    }
}
