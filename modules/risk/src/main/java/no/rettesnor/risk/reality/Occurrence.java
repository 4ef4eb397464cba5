package no.rettesnor.risk.reality;

import no.rettesnor.feature.OccurrenceFilter;

/// Which of what a register keeps would be a risk come true.
///
/// @param id of its row
/// @param riskId which risk
/// @param source the register, as [no.rettesnor.feature.OccurrenceSource#key] names it
/// @param filter which of its rows
public record Occurrence(String id, String riskId, String source, OccurrenceFilter filter) {

    /// What rows of this kind are called in references.
    public static final String ENTITY = "risk-occurrence";
}
