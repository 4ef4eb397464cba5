package no.rettesnor.imports;

import no.rettesnor.kernel.Text;

/// What became of one record.
public sealed interface RowOutcome {

    /// The feature has it.
    enum Taken implements RowOutcome {
        INSERTED,
        UPDATED,
        UNCHANGED
    }

    /// The feature cannot have it; the row goes to the file of rejected rows.
    ///
    /// @param reason why, and what would help; rows with the same text are counted together
    record Rejected(Text reason) implements RowOutcome {}
}
