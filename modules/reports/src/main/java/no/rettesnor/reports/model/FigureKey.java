package no.rettesnor.reports.model;

import org.jspecify.annotations.Nullable;

/// Which figure of a report: written `deviations.by-month`, or `deviations.by-month@unit` for one
/// unit of those it covers.
///
/// @param source the id of the figure's source
/// @param unitId the unit's id; null for all the report covers
public record FigureKey(String source, @Nullable String unitId) {

    /// Reads the written form.
    public static FigureKey of(String written) {
        int at = written.indexOf('@');
        return at < 0
                ? new FigureKey(written, null)
                : new FigureKey(written.substring(0, at), written.substring(at + 1));
    }

    @Override
    public String toString() {
        return unitId == null ? source : source + "@" + unitId;
    }
}
