package no.rettesnor.reports.model;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A report that somebody works on, or has adopted.
///
/// @param id of its row
/// @param title on its first page
/// @param period what it is about, in the form of [ReportingPeriod#parse]
/// @param unitId the unit it covers with all beneath it
/// @param language of everything in it, texts by hand included; a report is never in two
/// @param basedOn the report it was copied from; null when it began from the template
/// @param caseNumber in the municipality's archive; may be empty
/// @param createdAt when it was begun
public record Report(
        String id,
        String title,
        String period,
        String unitId,
        Language language,
        @Nullable String basedOn,
        String caseNumber,
        Instant createdAt) {

    /// What its rows are called in references.
    public static final String ENTITY = "report";

    /// With another title and case number.
    public Report entitled(String newTitle, String newCaseNumber) {
        return new Report(
                id, newTitle, period, unitId, language, basedOn, newCaseNumber, createdAt);
    }

    /// The period as a value.
    public ReportingPeriod reportingPeriod() {
        return ReportingPeriod.parse(period)
                .orElseThrow(() -> new IllegalStateException("No such period: " + period));
    }
}
