package no.rettesnor.risk.store;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about what the register says of risks, and what was answered.
interface RealityMapper {

    /// Those of a risk; of all risks when null.
    List<OccurrenceRow> occurrences(@Nullable @Param("riskId") String riskId);

    void insertOccurrence(OccurrenceRow row);

    int updateOccurrence(OccurrenceRow row);

    int deleteOccurrence(String id);

    int deleteOccurrences(String riskId);

    /// Those of a risk, the first given first; of all risks when null.
    List<AnswerRow> answers(@Nullable @Param("riskId") String riskId);

    void insertAnswer(AnswerRow row);

    int deleteAnswers(String riskId);
}
