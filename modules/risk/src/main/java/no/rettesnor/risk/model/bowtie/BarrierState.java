package no.rettesnor.risk.model.bowtie;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

/// How far a barrier can be trusted now: the poorer of what people judged and of how that which it
/// rests on stands.
///
/// @param hold in one word
/// @param reason why it is not better; empty words when it holds
public record BarrierState(Hold hold, Text reason) {

    /// From the best to the worst.
    public enum Hold {
        HOLDS,
        /// Nobody has judged it, and it rests on nothing that could tell.
        UNKNOWN,
        WEAKENED,
        GONE;

        /// The word for users.
        public Text label() {
            return RiskTexts.text("hold." + name());
        }
    }

    /// @param safeguard what it rests on, as it stands now; null when it rests on nothing, or on
    ///   something that no longer is
    public static BarrierState of(Barrier barrier, @Nullable Safeguard safeguard) {
        BarrierState judged = judged(barrier.strength());
        if (barrier.pointsTo() == null) {
            return judged;
        }
        BarrierState rests =
                safeguard == null
                        ? new BarrierState(Hold.GONE, RiskTexts.text("barrier.rests.gone"))
                        : resting(safeguard);
        boolean unjudged = judged.hold() == Hold.UNKNOWN;
        return unjudged || rests.hold().compareTo(judged.hold()) > 0 ? rests : judged;
    }

    private static BarrierState judged(Strength strength) {
        return switch (strength) {
            case GOOD -> new BarrierState(Hold.HOLDS, Text.verbatim(""));
            case UNKNOWN -> new BarrierState(Hold.UNKNOWN, RiskTexts.text("barrier.unknown"));
            case WEAK -> new BarrierState(Hold.WEAKENED, RiskTexts.text("barrier.judged-weak"));
            case MISSING -> new BarrierState(Hold.GONE, RiskTexts.text("barrier.judged-missing"));
        };
    }

    private static BarrierState resting(Safeguard safeguard) {
        return switch (safeguard.condition()) {
            case HOLDS -> new BarrierState(Hold.HOLDS, Text.verbatim(""));
            case WEAKENED -> new BarrierState(Hold.WEAKENED, safeguard.reason());
            case GONE -> new BarrierState(Hold.GONE, safeguard.reason());
        };
    }
}
