package no.rettesnor.reports.model;

import no.rettesnor.feature.ControlDuty;

import java.util.Set;

/// A chapter of a report.
///
/// @param id of its row
/// @param reportId whose it is
/// @param position its place in the report, from 0
/// @param code what it is about, kept when the title is changed, such as `deviations`
/// @param title its heading
/// @param demanded whether the act or its preparatory works ask for it (kommuneloven § 25-2, Prop.
///   46 L (2017–2018))
/// @param duties letters of kommuneloven § 25-1 it gives evidence of, such as `bd`
/// @param included whether it is part of what is written
public record ReportSection(
        String id,
        String reportId,
        int position,
        String code,
        String title,
        boolean demanded,
        String duties,
        boolean included) {

    /// With another heading, and written or not.
    public ReportSection entitled(String newTitle, boolean nowIncluded) {
        return new ReportSection(
                id, reportId, position, code, newTitle, demanded, duties, nowIncluded);
    }

    /// The letters as values.
    public Set<ControlDuty> controlDuties() {
        return ControlDuty.read(duties);
    }
}
