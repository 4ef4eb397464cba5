package no.rettesnor.figures.guard;

import no.rettesnor.figures.guard.CellSystem.Standing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Chooses what to hide in one system. Every small number gets a proof: other counts that readers
/// must think possible too, found one number at a time at the least cost, and kept in whole
/// numbers. Afterwards whatever no proof needs is told again, the dearest first.
final class Covering {

    private static final int WIDEST = 6;

    /// How many proofs are looked for anew while numbers are told again, so that a large
    /// publication does not take minutes for its last few numbers.
    private static final int MOST_RENEWED = 1_000;

    /// A number that so many proofs rest on is not worth trying.
    private static final int MOST_RESTING = 30;

    private final CellSystem system;
    private final GuardRule rule;
    private final MoveSearch thorough;
    private final MoveSearch quick;
    private final BitSet hidden = new BitSet();
    private final List<Integer> demanding = new ArrayList<>();
    private final @Nullable Move[] more;
    private final @Nullable Move[] less;
    private int renewed;

    Covering(CellSystem system, GuardRule rule) {
        this.system = system;
        this.rule = rule;
        thorough = MoveSearch.thorough(system);
        quick = MoveSearch.quick(system);
        more = new Move[system.size()];
        less = new Move[system.size()];
        for (int c = 0; c < system.size(); c++) {
            if (system.cell(c).standing() == Standing.SECRET) {
                hidden.set(c);
            }
            if (system.cell(c).demanding()) {
                demanding.add(c);
            }
        }
        demanding.sort(
                Comparator.comparingLong((Integer c) -> -system.cell(c).value())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Hides as much as it takes.
    Covering covered() {
        demanding.stream().filter(this::isSecret).forEach(this::proved);
        for (int cell : demanding) {
            if (isSecret(cell) && !proved(cell) && isPossible(cell) && !opened(cell)) {
                widened(cell);
            }
        }
        // what was hidden in vain and told again may have been another one's proof
        for (int cell : demanding) {
            if (isSecret(cell) && !proved(cell) && isPossible(cell)) {
                opened(cell);
            }
        }
        tellUnused();
        trim();
        tellUnused();
        return this;
    }

    private boolean isSecret(int cell) {
        return system.cell(cell).standing() == Standing.SECRET;
    }

    /// What is hidden.
    BitSet hidden() {
        return hidden;
    }

    /// The cells that readers must be left in doubt about.
    List<Integer> demanding() {
        return demanding;
    }

    /// The proof that a cell may be larger; null when there is none.
    @Nullable Move more(int cell) {
        return more[cell];
    }

    /// The proof that it may be smaller; null when there is none.
    @Nullable Move less(int cell) {
        return less[cell];
    }

    /// The least that a demanding cell has been proved able to be.
    long least(int cell) {
        Move move = less[cell];
        return system.cell(cell).value() + (move == null ? 0 : move.of(cell));
    }

    /// The most.
    long most(int cell) {
        Move move = more[cell];
        return system.cell(cell).value() + (move == null ? 0 : move.of(cell));
    }

    boolean isDoubtful(int cell) {
        return rule.isDoubtful(least(cell), most(cell));
    }

    /// Whether what is hidden now leaves enough doubt.
    private boolean proved(int cell) {
        if (isDoubtful(cell)) {
            return true;
        }
        long highest = quick.reach(cell, 1, hidden, false);
        if (highest < rule.threshold() - system.cell(cell).value()) {
            return false;
        }
        quick.find(cell, 1, rule.threshold() - 1, hidden, false).ifPresent(this::learn);
        if (!isDoubtful(cell) && most(cell) >= rule.threshold()) {
            quick.find(cell, -1, missing(cell), hidden, false).ifPresent(this::learn);
        }
        return isDoubtful(cell);
    }

    /// How much wider the bounds must be.
    private long missing(int cell) {
        return rule.threshold() - 1 - (most(cell) - system.cell(cell).value());
    }

    /// Whether hiding everything there is could make it look large enough, going by the relations
    /// it stands in alone.
    private boolean isPossible(int cell) {
        return thorough.reach(cell, 1, hidden, true)
                >= rule.threshold() - system.cell(cell).value();
    }

    /// Hides the cheapest cells that make room for it.
    private boolean opened(int cell) {
        long wanted =
                Math.max(rule.threshold(), least(cell) + rule.threshold() - 1)
                        - system.cell(cell).value();
        thorough.find(cell, 1, wanted, hidden, true).ifPresent(this::hide);
        if (!isDoubtful(cell) && most(cell) >= rule.threshold()) {
            thorough.find(cell, -1, missing(cell), hidden, true).ifPresent(this::hide);
        }
        return isDoubtful(cell);
    }

    private void hide(Move move) {
        hidden.or(thorough.uncovered(move, hidden));
        learn(move);
    }

    /// One proof may serve many cells.
    private void learn(Move move) {
        for (int i = 0; i < move.size(); i++) {
            int cell = move.cell(i);
            if (system.cell(cell).demanding()) {
                if (move.change(i) > most(cell) - system.cell(cell).value()) {
                    more[cell] = move;
                }
                if (move.change(i) < least(cell) - system.cell(cell).value()) {
                    less[cell] = move;
                }
            }
        }
    }

    /// When no single change was found: hides everything around it, ring by ring.
    private void widened(int cell) {
        BitSet before = (BitSet) hidden.clone();
        BitSet ring = new BitSet();
        ring.set(cell);
        for (int round = 0; round < WIDEST && !isDoubtful(cell); round++) {
            BitSet next = (BitSet) ring.clone();
            ring.stream()
                    .forEach(
                            near -> {
                                for (int relation : system.relationsOf(near)) {
                                    for (int each : system.members(relation)) {
                                        if (system.cell(each).standing() != Standing.TOLD) {
                                            next.set(each);
                                        }
                                    }
                                }
                            });
            hidden.or(next);
            ring = next;
            proved(cell);
        }
        if (!isDoubtful(cell)) {
            hidden.and(before);
            demanding.forEach(this::forgetUncovered);
        }
    }

    /// Drops the proofs of a cell that need more hidden than is.
    private void forgetUncovered(int cell) {
        boolean was = isDoubtful(cell);
        Move up = more[cell];
        Move down = less[cell];
        more[cell] = up == null || thorough.uncovered(up, hidden).isEmpty() ? up : null;
        less[cell] = down == null || thorough.uncovered(down, hidden).isEmpty() ? down : null;
        if (was && !isDoubtful(cell)) {
            proved(cell);
        }
    }

    /// Tells again what no proof needs, the dearest first.
    private void trim() {
        hidden.stream()
                .boxed()
                .filter(cell -> system.cell(cell).standing() == Standing.OPEN)
                .sorted(
                        Comparator.comparingDouble((Integer c) -> -system.cell(c).weight())
                                .thenComparing(Comparator.naturalOrder()))
                .toList()
                .forEach(this::tellIfPossible);
    }

    /// Tells what no proof changes.
    private void tellUnused() {
        BitSet used = new BitSet();
        for (int cell : demanding) {
            mark(more[cell], used);
            mark(less[cell], used);
        }
        for (int c = hidden.nextSetBit(0); c >= 0; c = hidden.nextSetBit(c + 1)) {
            if (system.cell(c).standing() == Standing.OPEN && !used.get(c)) {
                hidden.clear(c);
            }
        }
    }

    private static void mark(@Nullable Move proof, BitSet used) {
        for (int i = 0; proof != null && i < proof.size(); i++) {
            used.set(proof.cell(i));
        }
    }

    private void tellIfPossible(int cell) {
        List<Integer> resting =
                demanding.stream()
                        .filter(each -> uses(more[each], cell) || uses(less[each], cell))
                        .toList();
        if (resting.size() > MOST_RESTING || renewed > MOST_RENEWED) {
            return;
        }
        List<@Nullable Move> proofs = new ArrayList<>();
        List<Integer> doubtful = resting.stream().filter(this::isDoubtful).toList();
        for (int each : resting) {
            proofs.add(more[each]);
            proofs.add(less[each]);
            more[each] = uses(more[each], cell) ? null : more[each];
            less[each] = uses(less[each], cell) ? null : less[each];
        }
        hidden.clear(cell);
        if (!doubtful.stream().allMatch(this::renewed)) {
            hidden.set(cell);
            for (int i = 0; i < resting.size(); i++) {
                more[resting.get(i)] = proofs.get(2 * i);
                less[resting.get(i)] = proofs.get(2 * i + 1);
            }
        }
    }

    private boolean renewed(int cell) {
        renewed++;
        return proved(cell);
    }

    private static boolean uses(@Nullable Move move, int cell) {
        return move != null && move.of(cell) != 0;
    }
}
