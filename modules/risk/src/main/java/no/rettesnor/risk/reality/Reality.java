package no.rettesnor.risk.reality;

import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.model.Scale;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What the register says of a risk beside its rated likelihood.
public sealed interface Reality {

    /// Nothing can be said.
    ///
    /// @param reason why not
    /// @param months in how many months it could have been reported
    record Silent(Reason reason, int months) implements Reality {}

    /// Why nothing can be said.
    enum Reason {
        /// Nobody has said which deviations would be its occurrence.
        NO_FILTER,
        /// What was said is not in the register any more.
        BROKEN_FILTER,
        /// The likelihood is not rated.
        UNRATED,
        /// The level is told in words only.
        NO_NUMBERS,
        /// The units had not begun to report.
        NOT_IN_USE,
        /// They had begun, and not long enough ago.
        TOO_SHORT
    }

    /// Something can be said.
    ///
    /// @param observation what was seen
    /// @param rate how often that is
    /// @param scored the step that the risk is rated at
    /// @param level the step whose frequencies hold the rate; null when none does
    /// @param lowest the step that the lower end of the interval lies in; null when none does
    /// @param highest the step that the upper end lies in; null when none does
    /// @param finding how they stand against each other
    record Seen(
            Observation observation,
            ObservedRate rate,
            int scored,
            @Nullable Integer level,
            @Nullable Integer lowest,
            @Nullable Integer highest,
            Finding finding)
            implements Reality {}

    /// Holds a rated likelihood against what was seen.
    ///
    /// @param scored the step as things are; null while not rated
    static Reality of(Scale scale, @Nullable Integer scored, Observation observation) {
        Optional<Reason> reason = silence(scale, scored, observation);
        if (reason.isPresent() || scored == null) {
            return new Silent(reason.orElse(Reason.UNRATED), observation.months());
        }
        ObservedRate rate = ObservedRate.of(observation.count(), observation.years());
        return new Seen(
                observation,
                rate,
                scored,
                scale.likelihoodOf(rate.timesAYear()).orElse(null),
                scale.likelihoodOf(rate.low()).orElse(null),
                scale.likelihoodOf(rate.high()).orElse(null),
                finding(scale.likelihood(scored), rate, observation.whole()));
    }

    private static Optional<Reason> silence(
            Scale scale, @Nullable Integer scored, Observation observation) {
        if (scored == null) {
            return Optional.of(Reason.UNRATED);
        }
        if (scored > scale.likelihoods().size() || scale.likelihood(scored).from() == null) {
            return Optional.of(Reason.NO_NUMBERS);
        }
        if (observation.months() == 0) {
            return Optional.of(Reason.NOT_IN_USE);
        }
        return observation.months() < Observation.FEWEST_MONTHS
                ? Optional.of(Reason.TOO_SHORT)
                : Optional.empty();
    }

    private static Finding finding(Level level, ObservedRate rate, boolean whole) {
        Double from = level.from();
        Double to = level.to();
        if (to != null && rate.low() >= to) {
            return Finding.MORE_OFTEN;
        }
        if (from != null && rate.high() < from) {
            return whole ? Finding.LESS_OFTEN : Finding.PERHAPS_LESS_OFTEN;
        }
        return Finding.AGREES;
    }
}
