package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.Report;

/// A report in the list to choose from.
///
/// @param report its head
/// @param frozen whether it has been adopted
public record ReportLine(Report report, boolean frozen) {

    /// Title and state: “Kvalitetsrapport 2025 (utkast)”.
    public Text words() {
        return frozen
                ? text("page.line.frozen", report.title())
                : text("page.line.draft", report.title());
    }
}
