package no.rettesnor.risk.store;

import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RiskAnalysis;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about analyses and who took part.
interface AnalysisMapper {

    List<RiskAnalysis> analyses();

    @Nullable RiskAnalysis analysis(String id);

    void insertAnalysis(RiskAnalysis analysis);

    int updateAnalysis(RiskAnalysis analysis);

    int deleteAnalysis(String id);

    List<Participant> participants(String analysisId);

    void insertParticipant(Participant participant);

    int updateParticipant(Participant participant);

    int deleteParticipant(String id);

    int deleteParticipants(String analysisId);
}
