package no.rettesnor.reports.export;

import no.rettesnor.office.report.DocumentTemplate;
import no.rettesnor.office.report.SlidesTemplate;

import org.jspecify.annotations.Nullable;

/// The municipality's own templates that a report is written in.
///
/// @param document for Word; null for our own look
/// @param slides for PowerPoint; null for our own look
public record ReportTemplates(
        @Nullable DocumentTemplate document, @Nullable SlidesTemplate slides) {

    /// Our own look everywhere.
    public static final ReportTemplates NONE = new ReportTemplates(null, null);
}
