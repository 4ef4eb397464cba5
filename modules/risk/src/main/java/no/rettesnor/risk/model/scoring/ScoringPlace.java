package no.rettesnor.risk.model.scoring;

import no.rettesnor.risk.model.Stage;

import org.jspecify.annotations.Nullable;

/// Where a workshop is in its analysis.
///
/// @param analysisId the analysis
/// @param riskId the risk on screen; null for the first
/// @param stage what is rated
/// @param kind code of the kind of consequence; null for the first of the scale
public record ScoringPlace(
        String analysisId, @Nullable String riskId, Stage stage, @Nullable String kind) {

    /// At another risk.
    public ScoringPlace at(String risk) {
        return new ScoringPlace(analysisId, risk, stage, kind);
    }

    /// At another stage.
    public ScoringPlace at(Stage next) {
        return new ScoringPlace(analysisId, riskId, next, kind);
    }

    /// At another kind of consequence.
    public ScoringPlace on(String next) {
        return new ScoringPlace(analysisId, riskId, stage, next);
    }
}
