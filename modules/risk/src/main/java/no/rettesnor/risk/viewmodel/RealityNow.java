package no.rettesnor.risk.viewmodel;

import no.rettesnor.feature.Occurred;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.risk.statistics.ActionEffects;
import no.rettesnor.risk.statistics.TestedRisk;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A risk held against the register, at one moment.
///
/// @param tested what the register says
/// @param source the register that can be asked; null when there is none
/// @param criteria by what its rows can be chosen
/// @param linked what has been tied to the risk, the latest first
/// @param effects what came of the actions that have been carried out
public record RealityNow(
        TestedRisk tested,
        @Nullable OccurrenceSource source,
        List<OccurrenceSource.Criterion> criteria,
        List<Occurred> linked,
        List<ActionEffects.Measured> effects) {

    public RealityNow {
        criteria = List.copyOf(criteria);
        linked = List.copyOf(linked);
        effects = List.copyOf(effects);
    }
}
