package no.rettesnor.reports.coverage;

import no.rettesnor.feature.ControlDuty;

import java.util.Map;

/// How one unit stands with each duty.
///
/// @param unitId the unit
/// @param name its name
/// @param depth 0 for the unit that the report covers
/// @param cells one for each duty
public record CoverageLine(
        String unitId, String name, int depth, Map<ControlDuty, CoverageCell> cells) {

    public CoverageLine {
        cells = Map.copyOf(cells);
    }

    /// How it stands with that duty.
    public CoverageCell cell(ControlDuty duty) {
        CoverageCell cell = cells.get(duty);
        if (cell == null) {
            throw new IllegalArgumentException("No cell for " + duty);
        }
        return cell;
    }
}
