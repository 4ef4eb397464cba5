package no.rettesnor.figures.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// A part of a system around one cell, small enough to search. A change within it is a change of
/// the whole, since every relation of its cells belongs to it.
///
/// @param cells that may change
/// @param relations that must still hold
record Neighbourhood(List<Integer> cells, List<Integer> relations) {

    private static final int COVERED_OF_EACH = 8;
    private static final int OPEN_OF_EACH = 4;
    private static final int MOST_TOTALS = 100;

    /// @param hidden what is hidden now
    /// @param opening whether cells may change that are not hidden yet
    /// @param most cells
    static Neighbourhood around(
            CellSystem system, int cell, BitSet hidden, boolean opening, int most) {
        BitSet cells = new BitSet();
        cells.set(cell);
        return around(system, cell, cells, hidden, opening, most);
    }

    /// The same, with every total that the cell counts into: with all of those hidden, anything can
    /// be larger. Dear, so for when nothing else is found.
    static Neighbourhood withTotals(
            CellSystem system, int cell, BitSet hidden, boolean opening, int most) {
        return around(system, cell, totals(system, cell, hidden, opening), hidden, opening, most);
    }

    private static Neighbourhood around(
            CellSystem system, int cell, BitSet cells, BitSet hidden, boolean opening, int most) {
        BitSet relations = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(cell));
        int count = cells.cardinality();
        while (!queue.isEmpty()) {
            for (int relation : system.relationsOf(queue.poll())) {
                if (relations.get(relation)) {
                    continue;
                }
                relations.set(relation);
                for (int near : nearest(system, relation, hidden, opening)) {
                    if (count < most && !cells.get(near)) {
                        cells.set(near);
                        queue.add(near);
                        count++;
                    }
                }
            }
        }
        close(system, cells, relations, hidden, opening, most);
        return pruned(system, cells, relations);
    }

    /// The cell and every total it counts into that may change.
    static BitSet totals(CellSystem system, int cell, BitSet hidden, boolean opening) {
        BitSet cells = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(cell));
        cells.set(cell);
        while (!queue.isEmpty() && cells.cardinality() < MOST_TOTALS) {
            for (int relation : system.relationsOf(queue.poll())) {
                int total = system.members(relation)[0];
                if (!cells.get(total)
                        && (hidden.get(total) || (opening && mayChange(system, total)))) {
                    cells.set(total);
                    queue.add(total);
                }
            }
        }
        return cells;
    }

    /// The cells of a relation that can best take a change: hidden ones, then the cheapest.
    private static List<Integer> nearest(
            CellSystem system, int relation, BitSet hidden, boolean opening) {
        List<Integer> covered = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int cell : system.members(relation)) {
            if (hidden.get(cell)) {
                covered.add(cell);
            } else if (opening && isOpen(system, cell)) {
                open.add(cell);
            }
        }
        covered.sort(
                Comparator.comparingLong(
                                (Integer c) -> system.cell(c).least() - system.cell(c).value())
                        .thenComparing(Comparator.naturalOrder()));
        open.sort(
                Comparator.comparingDouble((Integer c) -> system.cell(c).weight())
                        .thenComparing(Comparator.naturalOrder()));
        List<Integer> near =
                new ArrayList<>(covered.subList(0, Math.min(covered.size(), COVERED_OF_EACH)));
        near.addAll(open.subList(0, Math.min(open.size(), OPEN_OF_EACH)));
        return near;
    }

    private static boolean mayChange(CellSystem system, int cell) {
        return system.cell(cell).standing() != CellSystem.Standing.TOLD;
    }

    private static boolean isOpen(CellSystem system, int cell) {
        return system.cell(cell).standing() == CellSystem.Standing.OPEN;
    }

    /// Adds what lies between: the cells whose relations are all in it already.
    private static void close(
            CellSystem system,
            BitSet cells,
            BitSet relations,
            BitSet hidden,
            boolean opening,
            int most) {
        int count = cells.cardinality();
        int limit = 2 * most;
        for (int r = relations.nextSetBit(0);
                r >= 0 && count < limit;
                r = relations.nextSetBit(r + 1)) {
            for (int cell : system.members(r)) {
                if (!cells.get(cell)
                        && count < limit
                        && (hidden.get(cell) || (opening && isOpen(system, cell)))
                        && Arrays.stream(system.relationsOf(cell)).allMatch(relations::get)) {
                    cells.set(cell);
                    count++;
                }
            }
        }
    }

    /// Leaves out what cannot change because it stands alone in a relation.
    private static Neighbourhood pruned(CellSystem system, BitSet cells, BitSet relations) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        relations.stream().forEach(queue::add);
        cells.stream().forEach(c -> Arrays.stream(system.relationsOf(c)).forEach(relations::set));
        relations.stream().forEach(queue::add);
        while (!queue.isEmpty()) {
            int alone = -1;
            int changing = 0;
            for (int cell : system.members(queue.poll())) {
                if (cells.get(cell)) {
                    alone = cell;
                    changing++;
                }
            }
            if (changing == 1) {
                cells.clear(alone);
                Arrays.stream(system.relationsOf(alone)).forEach(queue::add);
            }
        }
        BitSet needed = new BitSet();
        cells.stream().forEach(c -> Arrays.stream(system.relationsOf(c)).forEach(needed::set));
        return new Neighbourhood(cells.stream().boxed().toList(), needed.stream().boxed().toList());
    }
}
