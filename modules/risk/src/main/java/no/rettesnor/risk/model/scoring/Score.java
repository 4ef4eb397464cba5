package no.rettesnor.risk.model.scoring;

import no.rettesnor.risk.model.Cell;

/// What one person gave one risk, alone.
///
/// @param id of its row
/// @param roundId the round
/// @param participant who; once in each round
/// @param likelihood step, from 1
/// @param consequence step, from 1
public record Score(
        String id, String roundId, String participant, int likelihood, int consequence) {

    /// Where it puts the risk.
    public Cell cell() {
        return new Cell(likelihood, consequence);
    }
}
