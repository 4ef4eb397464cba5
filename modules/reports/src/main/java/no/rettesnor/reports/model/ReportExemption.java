package no.rettesnor.reports.model;

import no.rettesnor.figures.RowsBehind;

import java.time.Instant;

/// A number of a report that somebody has decided to tell although the guard would keep it back.
///
/// @param id of its row
/// @param reportId whose it is
/// @param figure the figure's name when it was decided
/// @param rowName the row's name, in the report's language
/// @param columnName the column's header, in the report's language
/// @param page where the rows behind the number are listed
/// @param filter what rows they are; wherever these rows are counted, the number is told
/// @param who decided it
/// @param reason why, in their words
/// @param decidedAt when
public record ReportExemption(
        String id,
        String reportId,
        String figure,
        String rowName,
        String columnName,
        String page,
        String filter,
        String who,
        String reason,
        Instant decidedAt) {

    /// The rows that the number counts.
    public RowsBehind rows() {
        return new RowsBehind(page, filter);
    }

    /// Which number it is, for people.
    public String place() {
        return figure + " | " + rowName + " | " + columnName;
    }
}
