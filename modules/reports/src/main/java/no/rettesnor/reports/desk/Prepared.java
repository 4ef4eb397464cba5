package no.rettesnor.reports.desk;

import no.rettesnor.reports.content.ReportChecks;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportNumbers;

/// A draft with the numbers of one moment.
///
/// @param draft what the author has made
/// @param numbers as the register has them; when it is for publication, without the small ones
/// @param content the two together
public record Prepared(ReportDraft draft, ReportNumbers numbers, ReportContent content) {

    /// What the author must look at.
    public ReportChecks checks() {
        return new ReportChecks(draft, numbers);
    }
}
