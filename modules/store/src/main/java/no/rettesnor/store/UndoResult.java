package no.rettesnor.store;

import no.rettesnor.kernel.Text;

/// What came of an undo or a redo.
public sealed interface UndoResult {

    /// It was done.
    ///
    /// @param step what was undone or redone
    record Done(Step step) implements UndoResult {}

    /// There was nothing to undo or redo.
    record Nothing() implements UndoResult {}

    /// It could not be done without losing something newer. Nothing was changed, and the step
    /// stays.
    ///
    /// @param reason one sentence that says what is in the way
    record Refused(Text reason) implements UndoResult {}
}
