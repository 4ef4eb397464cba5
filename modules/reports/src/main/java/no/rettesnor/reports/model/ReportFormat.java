package no.rettesnor.reports.model;

import java.util.Locale;
import java.util.Optional;

/// What a report can be written as.
public enum ReportFormat {
    /// Excel: a sheet for each figure, one with all rows, one with the definitions.
    XLSX,
    /// Word: headings, tables and charts.
    DOCX,
    /// PowerPoint: one figure on each slide.
    PPTX,
    /// PDF that is PDF/A-2a and PDF/UA-1: for the archive, and for readers who hear it.
    PDF;

    /// All of them as the help of the command line lists them.
    public static final String LIST = "xlsx,docx,pptx,pdf";

    /// The ending of its files, without a dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one with that ending, in any letter case.
    public static Optional<ReportFormat> byEnding(String ending) {
        for (ReportFormat format : values()) {
            if (format.ending().equalsIgnoreCase(ending.strip())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
