package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

/// Whether a risk is rated with steps and kinds that the scale of its analysis has.
final class RatingCheck {

    private RatingCheck() {}

    /// @throws RiskRefusedException when it is not
    static void require(StoreSession session, RiskAnalysis analysis, RatedRisk rated) {
        require(scale(session, analysis), rated);
    }

    /// The scale that an analysis is rated on.
    static Scale scale(StoreSession session, RiskAnalysis analysis) {
        ScaleRow row = session.mapper(ScaleMapper.class).scale(analysis.scaleId());
        if (row == null) {
            throw new RiskRefusedException(text("refused.gone"));
        }
        return row.toVersion().scale();
    }

    /// @throws RiskRefusedException when the matrix has no such cell
    static void require(Scale scale, Risk risk, Cell cell) {
        if (!scale.holds(cell)) {
            throw new RiskRefusedException(text("refused.outside", risk.label()));
        }
    }

    /// @throws RiskRefusedException when it is not
    static void require(Scale scale, RatedRisk rated) {
        for (Stage stage : Stage.values()) {
            boolean inside = fits(rated.risk().likelihood(stage), scale.likelihoods().size());
            for (ConsequenceRating rating : rated.ratings()) {
                inside &=
                        scale.kind(rating.kind()).isPresent()
                                && fits(rating.at(stage), scale.consequences().size());
            }
            if (!inside) {
                throw new RiskRefusedException(text("refused.outside", rated.risk().label()));
            }
        }
    }

    private static boolean fits(@Nullable Integer step, int steps) {
        return step == null || (step >= 1 && step <= steps);
    }
}
