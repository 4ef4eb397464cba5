package no.rettesnor.risk.store;

import no.rettesnor.risk.model.Participant;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes who took part, row by row, and only what differs.
final class Participants {

    private Participants() {}

    static void write(AnalysisMapper mapper, String analysisId, List<Participant> participants) {
        Map<String, Participant> left =
                mapper.participants(analysisId).stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        for (Participant participant : participants) {
            Participant before = left.remove(participant.id());
            if (before == null) {
                mapper.insertParticipant(participant);
            } else if (!before.equals(participant)) {
                mapper.updateParticipant(participant);
            }
        }
        left.keySet().forEach(mapper::deleteParticipant);
    }
}
