package no.rettesnor.reports.content;

import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.ReportExemption;

import java.util.List;

/// What has been done to a report's numbers before it is told.
///
/// @param published whether small numbers are kept back, so that it may leave the house
/// @param hidden how many are
/// @param exposed how many small numbers are kept back in vain, since earlier reports tell them
/// @param told the small numbers that are told because somebody decided so
/// @param note a sentence for the reader; empty when nothing was done
public record Disclosure(
        boolean published, int hidden, int exposed, List<ReportExemption> told, Text note) {

    public Disclosure {
        told = List.copyOf(told);
    }

    /// Every number is told.
    public static final Disclosure INTERNAL =
            new Disclosure(false, 0, 0, List.of(), Text.verbatim(""));
}
