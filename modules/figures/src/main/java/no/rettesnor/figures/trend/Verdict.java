package no.rettesnor.figures.trend;

import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What a chart says about change, and no more than it can.
public sealed interface Verdict {

    /// The fewest useful values that a verdict may rest on. Norwegian medical quality registries
    /// ask for as many (kvalitetsregistre.no, guidance on run charts); with fewer, a real change is
    /// mostly missed.
    int LEAST_USEFUL = 15;

    /// How many values lay off the centre line.
    int useful();

    /// Too few values to say anything.
    record TooFew(int useful) implements Verdict {}

    /// Nothing that chance alone would not give.
    record Unchanged(int useful) implements Verdict {}

    /// More than chance alone would give.
    ///
    /// @param runs the run rules' numbers
    /// @param step where the level moved for good; null when no run was too long
    /// @param outside the single periods outside the control limits
    record Changed(RunAnalysis runs, @Nullable Step step, List<Outlier> outside)
            implements Verdict {

        public Changed {
            outside = List.copyOf(outside);
        }

        @Override
        public int useful() {
            return runs.useful();
        }

        /// Where the level moved for good.
        public Optional<Step> shift() {
            return Optional.ofNullable(step);
        }
    }

    /// A lasting move to another level.
    ///
    /// @param from the first period on the new level
    /// @param up whether it is higher
    record Step(ReportingPeriod from, boolean up) {}

    /// A single period outside the control limits.
    ///
    /// @param period which
    /// @param above whether it lies above the upper limit
    record Outlier(ReportingPeriod period, boolean above) {}
}
