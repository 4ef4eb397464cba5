package no.rettesnor.risk.model.bowtie;

/// One line of a bow-tie: a threat to the left, or a consequence to the right.
///
/// @param id of its row
/// @param riskId the event in the middle
/// @param side which half
/// @param position from the top, from 0
/// @param text what it is
public record BowTieLine(String id, String riskId, Side side, int position, String text) {

    /// The same with other words.
    public BowTieLine said(String words) {
        return new BowTieLine(id, riskId, side, position, words);
    }

    /// The same at another place.
    public BowTieLine at(int next) {
        return new BowTieLine(id, riskId, side, next, text);
    }
}
