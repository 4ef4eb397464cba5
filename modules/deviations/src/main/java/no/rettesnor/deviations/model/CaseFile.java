package no.rettesnor.deviations.model;

import no.rettesnor.actions.model.ImprovementAction;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A deviation with everything that hangs on it, as the inspector shows it and the rules need it.
///
/// @param deviation the deviation itself
/// @param causes in chain order
/// @param actions in the order they were added
/// @param links from it and to it
/// @param breachOrNull what is written about the privacy breach; null when nothing is
public record CaseFile(
        Deviation deviation,
        List<Cause> causes,
        List<ImprovementAction> actions,
        List<DeviationLink> links,
        @Nullable PrivacyBreach breachOrNull) {

    public CaseFile {
        causes = List.copyOf(causes);
        actions = List.copyOf(actions);
        links = List.copyOf(links);
    }

    /// A deviation that nothing hangs on yet.
    public static CaseFile of(Deviation deviation) {
        return new CaseFile(deviation, List.of(), List.of(), List.of(), null);
    }

    /// What is written about the privacy breach.
    public Optional<PrivacyBreach> breach() {
        return Optional.ofNullable(breachOrNull);
    }

    /// Its 72-hour clock, when it is about personal data.
    public Optional<PrivacyClock> clock() {
        return PrivacyClock.of(deviation, breachOrNull);
    }
}
