package no.rettesnor.risk.view;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.MatrixChips;

import org.jspecify.annotations.Nullable;

/// What a matrix asks of the page around it.
interface MatrixHost {

    /// Whether marks may be moved.
    boolean isEditable();

    /// Rates a risk by where its mark was put.
    void move(MatrixChips.Move move);

    /// A risk is meant; null for none.
    void select(@Nullable String riskId);

    /// Shows what is known of the risk that is meant.
    void inspect();

    /// Narrows the list beneath to the risks of a cell; null for all.
    void list(@Nullable Cell cell);

    /// Narrows the list, and goes there.
    void goToList(Cell cell);
}
