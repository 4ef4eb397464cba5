package no.rettesnor.reports.desk;

import no.rettesnor.figures.guard.EarlierPublication;
import no.rettesnor.reports.content.Disclosure;
import no.rettesnor.reports.content.ReportChecks;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportNumbers;

import org.jspecify.annotations.Nullable;

/// A draft with the numbers of one moment.
///
/// @param draft what the author has made
/// @param numbers as the register has them; when it is for publication, without the small ones
/// @param content the two together
/// @param disclosure what has been done to the numbers
/// @param publication what a later report must know of this one; null when it stays at home
public record Prepared(
        ReportDraft draft,
        ReportNumbers numbers,
        ReportContent content,
        Disclosure disclosure,
        @Nullable EarlierPublication publication) {

    /// What the author must look at.
    public ReportChecks checks() {
        return new ReportChecks(draft, numbers);
    }
}
