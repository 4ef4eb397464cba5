package no.rettesnor.risk.model.bowtie;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.RatedRisk;

import java.util.Map;
import java.util.Optional;

/// A bow-tie as it stands now, with how what its barriers rest on stands.
///
/// @param rated the risk in the middle
/// @param open whether its analysis may be changed
/// @param bowTie the lines and barriers
/// @param safeguards what the barriers rest on, for those that are still there
public record BowTieNow(
        RatedRisk rated, boolean open, BowTie bowTie, Map<Ref, Safeguard> safeguards) {

    public BowTieNow {
        safeguards = Map.copyOf(safeguards);
    }

    /// How far a barrier can be trusted now.
    public BarrierState state(Barrier barrier) {
        return BarrierState.of(barrier, safeguard(barrier).orElse(null));
    }

    /// What a barrier rests on; empty for nothing, or for something that is no longer there.
    public Optional<Safeguard> safeguard(Barrier barrier) {
        return barrier.rests().map(safeguards::get);
    }

    /// Where everything is drawn.
    public BowTieLayout layout() {
        return BowTieLayout.of(rated.risk().id(), bowTie);
    }
}
