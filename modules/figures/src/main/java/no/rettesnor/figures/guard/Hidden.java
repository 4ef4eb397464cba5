package no.rettesnor.figures.guard;

import static no.rettesnor.figures.FigureTexts.text;

import no.rettesnor.kernel.Text;

/// Why a number is hidden. For our own eyes and the log only: the published file writes all of them
/// alike.
public enum Hidden {
    /// It is a small number.
    SMALL,
    /// It would let a small number be worked out.
    COVER;

    /// The reason in words.
    public Text words() {
        return text("guard.hidden." + name());
    }
}
