package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.ReportDocument;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.reports.model.AnnualReport;
import no.rettesnor.reports.model.ReportFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Writes a report to files in a folder, each whole or not at all.
public final class ReportWriting {

    private final AnnualReport report;
    private final ZoneId zone;

    /// @param zone in which the time of the data is told
    public ReportWriting(AnnualReport report, ZoneId zone) {
        this.report = report;
        this.zone = zone;
    }

    /// Writes it in those formats. Files of the same report that are there are replaced.
    ///
    /// @return the files, in the order of the formats
    /// @throws ProblemException when the folder or a file cannot be written
    public List<Path> write(Set<ReportFormat> formats, Path folder, ProgressMonitor monitor)
            throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ProblemException(text("writing.folder", folder), failure);
        }
        Language language = report.question().language();
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : EnumSet.copyOf(formats)) {
            Path file = folder.resolve(name(format));
            monitor.message(text("writing.file", file.getFileName()));
            switch (format) {
                case XLSX ->
                        ReportWorkbook.write(
                                file,
                                new ReportBook(report, zone).spec(monitor),
                                language,
                                monitor);
                case DOCX ->
                        ReportDocument.write(file, new ReportPaper(report, zone).spec(), monitor);
            }
            written.add(file);
        }
        return List.copyOf(written);
    }

    private String name(ReportFormat format) {
        return text("writing.name", report.question().period().toString())
                        .in(report.question().language())
                + "."
                + format.ending();
    }
}
