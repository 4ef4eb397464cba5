package no.rettesnor.figures.guard;

import java.util.Arrays;
import java.util.List;

/// A publication as numbers: cells by place, and the relations between them.
final class CellSystem {

    /// What may become of a cell.
    enum Standing {
        /// Told unless it is needed as cover.
        OPEN,
        /// Known to readers whatever we do.
        TOLD,
        /// Not told, and never to be.
        SECRET
    }

    /// A cell as it goes in.
    ///
    /// @param least what a reader takes for granted that it is at least, once it is hidden
    /// @param demanding whether readers must be left in doubt about it
    /// @param weight what hiding it costs
    record Cell(
            CellKey key,
            long value,
            long least,
            Standing standing,
            boolean demanding,
            double weight) {}

    private final List<Cell> cells;
    private final int[][] members;
    private final int[][] factors;
    private final int[][] relationsOf;

    /// @throws IllegalArgumentException when a relation does not hold
    CellSystem(List<Cell> cells, List<int[]> members, List<int[]> factors, List<Long> results) {
        this.cells = List.copyOf(cells);
        this.members = members.toArray(int[][]::new);
        this.factors = factors.toArray(int[][]::new);
        int[] uses = new int[cells.size()];
        for (int r = 0; r < this.members.length; r++) {
            long sum = 0;
            for (int i = 0; i < this.members[r].length; i++) {
                uses[this.members[r][i]]++;
                sum += this.factors[r][i] * cells.get(this.members[r][i]).value();
            }
            if (sum != results.get(r)) {
                throw new IllegalArgumentException(
                        "These do not add up: "
                                + Arrays.stream(this.members[r]).mapToObj(this::key).toList());
            }
        }
        relationsOf = new int[cells.size()][];
        for (int c = 0; c < uses.length; c++) {
            relationsOf[c] = new int[uses[c]];
        }
        for (int r = this.members.length - 1; r >= 0; r--) {
            for (int c : this.members[r]) {
                relationsOf[c][--uses[c]] = r;
            }
        }
    }

    int size() {
        return cells.size();
    }

    int relations() {
        return members.length;
    }

    Cell cell(int c) {
        return cells.get(c);
    }

    CellKey key(int c) {
        return cells.get(c).key();
    }

    /// The cells of a relation; each once.
    int[] members(int r) {
        return members[r];
    }

    /// Their factors, in the same order.
    int[] factors(int r) {
        return factors[r];
    }

    int[] relationsOf(int c) {
        return relationsOf[c];
    }
}
