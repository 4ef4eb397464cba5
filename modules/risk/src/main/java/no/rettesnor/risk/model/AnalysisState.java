package no.rettesnor.risk.model;

import java.util.List;

/// An analysis with what is rated in it, as it stands or as it stood at an earlier time.
///
/// @param analysis what is said of it
/// @param version what it is rated on
/// @param risks by their numbers
/// @param changes how often it has gone over to another scale until then, the first time first
public record AnalysisState(
        RiskAnalysis analysis,
        ScaleVersion version,
        List<RatedRisk> risks,
        List<ScaleChange> changes) {

    public AnalysisState {
        risks = List.copyOf(risks);
        changes = List.copyOf(changes);
    }
}
