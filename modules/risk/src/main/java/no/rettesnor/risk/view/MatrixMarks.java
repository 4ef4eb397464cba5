package no.rettesnor.risk.view;

import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.Stage;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What is said of some risks in a matrix, beyond where they stand.
///
/// @param chosen the id of the risk whose marks stand out; null for none
/// @param contradicted the ids of those that the register speaks against
/// @param stage on whose marks that is said
record MatrixMarks(@Nullable String chosen, Set<String> contradicted, Stage stage) {

    static final MatrixMarks NONE = new MatrixMarks(null, Set.of(), Stage.BEFORE);

    MatrixMarks {
        contradicted = Set.copyOf(contradicted);
    }

    boolean isChosen(Chip chip) {
        return chip.rated().risk().id().equals(chosen);
    }

    boolean isContradicted(Chip chip) {
        return chip.stage() == stage && contradicted.contains(chip.rated().risk().id());
    }
}
