package no.rettesnor.risk.model.bowtie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A bow-tie: the event in the middle, threats to the left, consequences to the right, barriers on
/// the lines between.
///
/// @param lines in no particular order
/// @param barriers in no particular order
public record BowTie(List<BowTieLine> lines, List<Barrier> barriers) {

    public BowTie {
        lines = List.copyOf(lines);
        barriers = List.copyOf(barriers);
    }

    /// The lines of one half, from the top.
    public List<BowTieLine> lines(Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .sorted(Comparator.comparingInt(BowTieLine::position).thenComparing(BowTieLine::id))
                .toList();
    }

    /// The barriers on a line, from its outer end inwards.
    public List<Barrier> barriers(BowTieLine line) {
        return barriers.stream()
                .filter(barrier -> barrier.lineId().equals(line.id()))
                .sorted(Comparator.comparingInt(Barrier::position).thenComparing(Barrier::id))
                .toList();
    }

    /// The line with that id.
    public Optional<BowTieLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// The barrier with that id.
    public Optional<Barrier> barrier(String id) {
        return barriers.stream().filter(barrier -> barrier.id().equals(id)).findFirst();
    }

    /// Whether nobody has begun on it.
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
