package no.rettesnor.risk.model.scoring;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/// One rating of one risk by several people.
///
/// @param id of its row
/// @param riskId which risk
/// @param scaleId the version of the scale it was rated on
/// @param stage before or after actions
/// @param kind code of the kind of consequence
/// @param revealed whether the scores are shown; while not, nobody sees another's
/// @param likelihood what was agreed; null until it is
/// @param consequence what was agreed; null until it is
/// @param dissent who saw it otherwise, and why; may be empty
/// @param agreedAt when; null until it is
public record Round(
        String id,
        String riskId,
        String scaleId,
        Stage stage,
        String kind,
        boolean revealed,
        @Nullable Integer likelihood,
        @Nullable Integer consequence,
        String dissent,
        @Nullable Instant agreedAt) {

    /// A round nobody has scored in.
    public static Round begun(String id, String riskId, String scaleId, Stage stage, String kind) {
        return new Round(id, riskId, scaleId, stage, kind, false, null, null, "", null);
    }

    /// The same with everybody's scores shown, or hidden again.
    public Round shown(boolean shown) {
        return new Round(
                id,
                riskId,
                scaleId,
                stage,
                kind,
                shown,
                likelihood,
                consequence,
                dissent,
                agreedAt);
    }

    /// The same with what was agreed.
    public Round agreed(Cell cell, String otherwise, Instant when) {
        return new Round(
                id,
                riskId,
                scaleId,
                stage,
                kind,
                true,
                cell.likelihood(),
                cell.consequence(),
                otherwise,
                when);
    }

    /// What was agreed; empty until it is.
    public Optional<Cell> agreement() {
        return likelihood == null || consequence == null
                ? Optional.empty()
                : Optional.of(new Cell(likelihood, consequence));
    }
}
