package no.rettesnor.figures.guard;

import static no.rettesnor.figures.FigureTexts.text;

import no.rettesnor.kernel.Text;

/// A small number that is hidden in vain: readers can know or work it out whatever is hidden now.
///
/// @param cell which one
/// @param reason why hiding does not help
public record Exposure(CellKey cell, Reason reason) {

    /// Why hiding does not help.
    public enum Reason {
        /// An earlier file tells it.
        OUT_ALREADY,
        /// It follows from numbers that are out or known.
        FOLLOWS;

        /// The reason in words.
        public Text words() {
            return text("guard.exposure." + name());
        }
    }
}
