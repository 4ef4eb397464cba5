package no.rettesnor.figures.guard;

import java.util.Arrays;

/// Another set of counts that readers could just as well be looking at: by how much each of some
/// cells differs from what is true. It changes nothing that is told and keeps every sum.
final class Move {

    private final int[] cells;
    private final long[] changes;

    /// @param cells which differ, ascending
    /// @param changes by how much, never 0
    Move(int[] cells, long[] changes) {
        this.cells = cells.clone();
        this.changes = changes.clone();
    }

    /// How many cells differ.
    int size() {
        return cells.length;
    }

    /// One of the cells, in ascending order.
    int cell(int place) {
        return cells[place];
    }

    /// By how much that one differs.
    long change(int place) {
        return changes[place];
    }

    /// By how much it changes a cell.
    long of(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : changes[at];
    }

    /// Whether it is what it says, reckoned in whole numbers: every cell stays at what readers take
    /// for granted or above, and every relation still holds.
    boolean holds(CellSystem system) {
        for (int i = 0; i < cells.length; i++) {
            CellSystem.Cell cell = system.cell(cells[i]);
            if (cell.standing() == CellSystem.Standing.TOLD
                    || cell.value() + changes[i] < cell.least()) {
                return false;
            }
            for (int relation : system.relationsOf(cells[i])) {
                int[] members = system.members(relation);
                int[] factors = system.factors(relation);
                long sum = 0;
                for (int m = 0; m < members.length; m++) {
                    sum += factors[m] * of(members[m]);
                }
                if (sum != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
