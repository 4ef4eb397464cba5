package no.rettesnor.reports.coverage;

import no.rettesnor.feature.EvidenceSource.Bearing;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

/// One thing that is said about a unit and a duty.
///
/// @param words what: “Fulgt opp og lukket”
/// @param bearing whether it speaks for the unit or points at what is missing
/// @param count how many; null when the number is kept back
/// @param rows where they can be seen; null when they cannot
/// @param sectionId the section of the report that it is about; null for what a register says
public record Statement(
        Text words,
        Bearing bearing,
        @Nullable Long count,
        @Nullable RowsBehind rows,
        @Nullable String sectionId) {

    /// Whether it is a gap.
    public boolean isGap() {
        return bearing == Bearing.GAP;
    }

    /// Whether its number is kept back.
    public boolean isKeptBack() {
        return count == null;
    }
}
