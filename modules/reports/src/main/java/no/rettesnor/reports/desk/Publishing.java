package no.rettesnor.reports.desk;

import no.rettesnor.figures.guard.GuardRule;
import no.rettesnor.reports.model.ReportExemption;

import java.util.List;

/// Whom a report is for.
public sealed interface Publishing {

    /// For the municipality's own use: every number is told.
    Publishing INTERNAL = new Internal();

    /// For anybody: numbers that are small by the standard rule are kept back.
    static Publishing outside() {
        return new Outside(GuardRule.STANDARD, List.of());
    }

    /// Every number is told.
    record Internal() implements Publishing {}

    /// Small numbers are kept back, and as many others as it takes that nobody can work them out.
    ///
    /// @param rule what is small
    /// @param also numbers to tell all the same, besides those that the report has kept
    record Outside(GuardRule rule, List<ReportExemption> also) implements Publishing {

        public Outside {
            also = List.copyOf(also);
        }
    }
}
