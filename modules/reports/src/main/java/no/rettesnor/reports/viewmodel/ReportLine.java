package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.store.ReportStore;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A report in the list to choose from.
///
/// @param report its head
/// @param frozen whether it has been adopted
public record ReportLine(Report report, boolean frozen) {

    /// All reports, the latest period first.
    static List<ReportLine> all(ReportStore reports) {
        Set<String> frozen = reports.frozen();
        return reports.reports().stream()
                .map(report -> new ReportLine(report, frozen.contains(report.id())))
                .toList();
    }

    /// Whether it is the same report, perhaps with other words in its head.
    boolean isSame(ReportLine other) {
        return report.id().equals(other.report().id());
    }

    /// The line of the same report; the first when there is none, null when there are no reports.
    static @Nullable ReportLine same(List<ReportLine> lines, @Nullable ReportLine wanted) {
        return lines.stream()
                .filter(line -> wanted != null && line.isSame(wanted))
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst());
    }

    /// Title and state: “Kvalitetsrapport 2025 (utkast)”.
    public Text words() {
        return frozen
                ? text("page.line.frozen", report.title())
                : text("page.line.draft", report.title());
    }
}
