package no.rettesnor.reports.desk;

import no.rettesnor.figures.guard.GuardRule;

/// Whom a report is for.
public sealed interface Publishing {

    /// For the municipality's own use: every number is told.
    Publishing INTERNAL = new Internal();

    /// For anybody: numbers that are small by the standard rule are kept back.
    static Publishing outside() {
        return new Outside(GuardRule.STANDARD);
    }

    /// Every number is told.
    record Internal() implements Publishing {}

    /// Small numbers are kept back, and as many others as it takes that nobody can work them out.
    ///
    /// @param rule what is small
    record Outside(GuardRule rule) implements Publishing {}
}
