package no.rettesnor.reports.model;

import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.organisation.model.OrgUnit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands behind the table of evidence and gaps, which holds names and numbers only: its lines
/// are the units, its columns the sources.
///
/// @param units in the order of the table's lines, the one that the report covers first
/// @param sources in the order of its columns
/// @param open where to see what anybody may know about a unit, by source and unit; what is counted
///   of people is reached from the table itself, as long as the number is told
public record Testimony(
        List<OrgUnit> units,
        List<EvidenceSource> sources,
        Map<String, Map<String, RowsBehind>> open) {

    /// Nobody testifies.
    public static final Testimony NONE = new Testimony(List.of(), List.of(), Map.of());

    /// The table's key among the figures of a report.
    public static final FigureKey KEY = new FigureKey("coverage", null);

    public Testimony {
        units = List.copyOf(units);
        sources = List.copyOf(sources);
        open = Map.copyOf(open);
    }

    /// Where to see what a source says about a unit.
    public Optional<RowsBehind> place(EvidenceSource source, OrgUnit unit) {
        return Optional.ofNullable(open.getOrDefault(source.id(), Map.of()).get(unit.id()));
    }
}
