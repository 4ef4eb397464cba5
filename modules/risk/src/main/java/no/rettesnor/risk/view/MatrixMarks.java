package no.rettesnor.risk.view;

import no.rettesnor.risk.model.Chip;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What is said of some risks in a matrix, beyond where they stand.
///
/// @param chosen the id of the risk whose marks stand out; null for none
/// @param contradicted the ids of those that the register speaks against
record MatrixMarks(@Nullable String chosen, Set<String> contradicted) {

    static final MatrixMarks NONE = new MatrixMarks(null, Set.of());

    MatrixMarks {
        contradicted = Set.copyOf(contradicted);
    }

    boolean isChosen(Chip chip) {
        return chip.rated().risk().id().equals(chosen);
    }

    boolean isContradicted(Chip chip) {
        return contradicted.contains(chip.rated().risk().id());
    }
}
