package no.rettesnor.risk.model;

/// A place in the matrix.
///
/// @param likelihood 1 and up, the rarest first
/// @param consequence 1 and up, the mildest first
public record Cell(int likelihood, int consequence) {

    public Cell {
        if (likelihood < 1 || consequence < 1) {
            throw new IllegalArgumentException("Steps begin at 1");
        }
    }
}
