package no.rettesnor.risk.statistics;

import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.reality.Occurrence;
import no.rettesnor.risk.reality.Reality;

import org.jspecify.annotations.Nullable;

/// A risk held against the register.
///
/// @param rated the risk
/// @param analysis where it is rated
/// @param scale on what
/// @param occurrence what would be it come true; null when nobody has said
/// @param words the same in words; why it cannot be counted where it cannot; empty without
/// @param reality what the register says
/// @param rows what was counted; null where nothing was
/// @param answer the latest that was answered; null when nothing was
public record TestedRisk(
        RatedRisk rated,
        RiskAnalysis analysis,
        Scale scale,
        @Nullable Occurrence occurrence,
        Text words,
        Reality reality,
        @Nullable RowsBehind rows,
        @Nullable Answer answer) {

    /// Whether the register speaks against its rating.
    public boolean isMismatch() {
        return reality instanceof Reality.Seen seen && seen.finding().isMismatch();
    }

    /// Whether it does, and nobody has answered that yet, or it has changed since.
    public boolean isWaiting() {
        return reality instanceof Reality.Seen seen
                && seen.finding().isMismatch()
                && (answer == null || !answer.holds(seen));
    }
}
