package no.rettesnor.figures.guard;

import no.rettesnor.figures.guard.CellSystem.Standing;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// The last word before anything is published: writes every proof out as a whole set of counts and
/// holds it against what is told and against every relation, in whole numbers.
final class ProofCheck {

    private final CellSystem system;
    private final BitSet hidden;

    ProofCheck(CellSystem system, BitSet hidden) {
        this.system = system;
        this.hidden = hidden;
    }

    /// What a cell is in the counts that a proof tells of.
    ///
    /// @throws IllegalStateException when a reader could tell them from the true ones
    long possible(@Nullable Move proof, int cell) {
        if (proof == null) {
            return system.cell(cell).value();
        }
        BitSet touched = new BitSet();
        for (int i = 0; i < proof.size(); i++) {
            int changed = proof.cell(i);
            CellSystem.Cell there = system.cell(changed);
            long count = Math.addExact(there.value(), proof.change(i));
            if (!hidden.get(changed)
                    || there.standing() == Standing.TOLD
                    || count < there.least()
                    || (i > 0 && proof.cell(i - 1) >= changed)) {
                throw new IllegalStateException("A proof changes what readers know: " + there);
            }
            for (int relation : system.relationsOf(changed)) {
                touched.set(relation);
            }
        }
        touched.stream().forEach(relation -> check(proof, relation));
        return Math.addExact(system.cell(cell).value(), proof.of(cell));
    }

    private void check(Move proof, int relation) {
        int[] members = system.members(relation);
        int[] factors = system.factors(relation);
        long truth = 0;
        long other = 0;
        for (int i = 0; i < members.length; i++) {
            long value = system.cell(members[i]).value();
            truth = Math.addExact(truth, Math.multiplyExact(factors[i], value));
            long changed = Math.addExact(value, proof.of(members[i]));
            other = Math.addExact(other, Math.multiplyExact((long) factors[i], changed));
        }
        if (truth != other) {
            throw new IllegalStateException("A proof breaks a sum of " + system.key(members[0]));
        }
    }
}
