package no.rettesnor.risk.store;

import no.rettesnor.risk.model.Risk;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about risks and how they are rated.
interface RiskMapper {

    /// The risks of an analysis by their numbers; of all analyses when null.
    List<Risk> risks(@Nullable @Param("analysisId") String analysisId);

    @Nullable Risk risk(String id);

    /// The highest number that a risk of the analysis has had, also one that is gone; 0 for none.
    int lastNumber(String analysisId);

    /// Keeps numbers up to that of another analysis from being given in this one.
    int continueNumbers(@Param("analysisId") String analysisId, @Param("from") String from);

    /// @param ids a JSON array
    List<RiskSubjects.Row> subjects(String ids);

    /// The ids of those that have the number, in any analysis.
    List<String> numbered(int number);

    /// All risks with the titles of their analyses.
    List<RisksForeseen.Row> foreseen();

    /// The ids of what came from that source under that key.
    List<String> imported(
            @Param("municipalityId") String municipalityId,
            @Param("source") String source,
            @Param("key") String key);

    void insertRisk(Risk risk);

    int updateRisk(Risk risk);

    int deleteRisk(String id);

    /// The ratings of an analysis; of all analyses when null.
    List<ConsequenceRow> consequences(@Nullable @Param("analysisId") String analysisId);

    List<ConsequenceRow> consequencesOf(String riskId);

    void insertConsequence(ConsequenceRow row);

    int updateConsequence(ConsequenceRow row);

    int deleteConsequence(String id);

    int deleteConsequencesOf(String riskId);
}
