package no.rettesnor.figures.guard;

import static no.rettesnor.figures.FigureTexts.text;

import no.rettesnor.kernel.Text;

/// A small number that is hidden, but not safe: readers may know it or work it out whatever else is
/// hidden now.
///
/// @param cell which one
/// @param reason why hiding does not help
public record Exposure(CellKey cell, Reason reason) {

    /// Why hiding does not help.
    public enum Reason {
        /// An earlier file tells it.
        OUT_ALREADY,
        /// It may follow from numbers that are out or known: nothing that could be hidden covers
        /// it.
        FOLLOWS;

        /// The reason in words.
        public Text words() {
            return text("guard.exposure." + name());
        }
    }
}
