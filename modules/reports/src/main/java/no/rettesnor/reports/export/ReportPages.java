package no.rettesnor.reports.export;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.pdf.PdfPages;
import no.rettesnor.reports.content.ReportContent;

/// A report's pages to look at before they leave the house.
public final class ReportPages {

    private ReportPages() {}

    /// The pages of the PDF as it would be written of that content; whoever asked closes them.
    ///
    /// @throws no.rettesnor.kernel.CancelledException when cancelled
    public static PdfPages of(ReportContent content, ProgressMonitor monitor) {
        return PdfPages.of(new ReportPaper(content).spec(), content.moment(), monitor);
    }
}
