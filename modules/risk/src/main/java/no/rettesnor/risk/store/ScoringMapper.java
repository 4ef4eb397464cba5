package no.rettesnor.risk.store;

import no.rettesnor.risk.model.scoring.Round;
import no.rettesnor.risk.model.scoring.Score;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about scoring.
interface ScoringMapper {

    /// All rounds about a risk, on scales it is no longer rated on too.
    List<Round> rounds(String riskId);

    @Nullable Round round(String id);

    void insertRound(Round round);

    int updateRound(Round round);

    List<Score> scores(String roundId);

    @Nullable Score score(
            @Param("roundId") String roundId, @Param("participant") String participant);

    void insertScore(Score score);

    int updateScore(Score score);

    int deleteScore(String id);

    int deleteScores(String riskId);

    int deleteRounds(String riskId);
}
