package no.rettesnor.risk.model;

/// A risk's mark in a matrix.
///
/// @param rated the risk
/// @param stage which of its ratings the mark stands for
public record Chip(RatedRisk rated, Stage stage) {

    /// Whether it stands for the same rating of the same risk, however that has changed.
    public boolean isOf(String riskId, Stage which) {
        return stage == which && rated.risk().id().equals(riskId);
    }

    /// What stands on it: `R7`.
    public String label() {
        return rated.risk().label();
    }
}
