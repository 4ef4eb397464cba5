package no.rettesnor.risk.model.scoring;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A workshop as it stands now.
///
/// @param analysis which
/// @param scale it is rated on
/// @param risks all of it, by their numbers; at least one
/// @param index of the one on screen
/// @param stage what is rated
/// @param kind code of the kind of consequence that is rated
/// @param round the scoring of it; null while nobody has scored
/// @param scores in the order they came; hidden while the round says so
/// @param participants those who took part, and those who scored without being listed
public record ScoringNow(
        RiskAnalysis analysis,
        Scale scale,
        List<RatedRisk> risks,
        int index,
        Stage stage,
        String kind,
        @Nullable Round round,
        List<Score> scores,
        List<String> participants) {

    public ScoringNow {
        risks = List.copyOf(risks);
        scores = List.copyOf(scores);
        participants = List.copyOf(participants);
    }

    /// The risk on screen.
    public RatedRisk rated() {
        return risks.get(index);
    }

    /// Whether everybody sees everybody's scores.
    public boolean revealed() {
        return round != null && round.revealed();
    }

    /// Whether that person has scored.
    public boolean hasScored(String participant) {
        return scores.stream().anyMatch(score -> score.participant().equals(participant));
    }

    /// How the likelihoods given lie.
    public Spread likelihoods() {
        return Spread.of(
                scores.stream().map(Score::likelihood).toList(), scale.likelihoods().size());
    }

    /// How the consequences given lie.
    public Spread consequences() {
        return Spread.of(
                scores.stream().map(Score::consequence).toList(), scale.consequences().size());
    }
}
