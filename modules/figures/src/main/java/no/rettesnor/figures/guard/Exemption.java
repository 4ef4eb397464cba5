package no.rettesnor.figures.guard;

/// A small number that somebody has decided to tell all the same; kept for the log. The guard then
/// reckons with the number being known.
///
/// @param cell what is told
/// @param who decided it
/// @param reason why, in their words
public record Exemption(CellKey cell, String who, String reason) {

    public Exemption {
        if (who.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("An exemption needs a name and a reason");
        }
    }
}
