package no.rettesnor.risk.model;

import java.util.Optional;

/// Where a risk stands on a scale.
///
/// @param cell of the matrix
/// @param band of that cell
public record Place(Cell cell, Band band) {

    /// Where a risk stands at a stage by its worst kind; empty while it is not rated on both axes.
    static Optional<Place> of(RatedRisk rated, Scale scale, Stage stage) {
        return rated.cell(stage)
                .filter(scale::holds)
                .map(cell -> new Place(cell, scale.band(cell)));
    }

    /// `12 Høy`: the two steps multiplied, as most people know it, and the band, which is what
    /// counts.
    public String words() {
        return cell.likelihood() * cell.consequence() + " " + band.name();
    }
}
