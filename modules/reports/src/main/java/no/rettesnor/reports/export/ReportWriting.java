package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.pdf.ReportPdf;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.DocumentTemplate;
import no.rettesnor.office.report.PresentationSpec;
import no.rettesnor.office.report.ReportDocument;
import no.rettesnor.office.report.ReportPresentation;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.office.report.SlidesTemplate;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.model.ReportNumbers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Writes a report to files in a folder, each whole or not at all.
public final class ReportWriting {

    private final ReportContent content;
    private final String name;
    private final List<RowsBehind> rows;
    private final ReportTemplates templates;

    private ReportWriting(
            ReportContent content, String name, List<RowsBehind> rows, ReportTemplates templates) {
        this.content = content;
        this.name = name;
        this.rows = rows;
        this.templates = templates;
    }

    /// A report as its content has it, without the rows of the register.
    ///
    /// @param period of the report, for the names of the files
    public static ReportWriting of(ReportContent content, String period) {
        return new ReportWriting(
                content,
                text("writing.name", period).in(content.language()),
                List.of(),
                ReportTemplates.NONE);
    }

    /// The same with all rows that the figures count, in the workbook. Nothing that is published
    /// has them.
    public ReportWriting withRows(ReportNumbers numbers) {
        return content.published()
                ? this
                : new ReportWriting(
                        content,
                        name,
                        numbers.rows().stream()
                                .map(source -> new RowsBehind(source, numbers.question()))
                                .toList(),
                        templates);
    }

    /// The same with the Word file in the municipality's own template: its styles, its header, its
    /// logo.
    public ReportWriting inTemplate(Path file) {
        return in(new ReportTemplates(DocumentTemplate.of(file), templates.slides()));
    }

    /// The same with the slides in the municipality's own design.
    public ReportWriting inSlides(Path file) {
        return in(new ReportTemplates(templates.document(), new SlidesTemplate(file)));
    }

    /// The same in those templates.
    public ReportWriting in(ReportTemplates chosen) {
        return new ReportWriting(content, name, rows, chosen);
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
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : EnumSet.copyOf(formats)) {
            Path file = folder.resolve(name + "." + format.ending());
            monitor.message(text("writing.file", file.getFileName()));
            switch (format) {
                case XLSX ->
                        ReportWorkbook.write(
                                file,
                                new ReportBook(content, rows).spec(monitor),
                                content.language(),
                                content.moment(),
                                monitor);
                case DOCX -> writeDocument(file, monitor);
                case PPTX -> writeSlides(file, monitor);
                case PDF ->
                        ReportPdf.write(
                                file, new ReportPaper(content).spec(), content.moment(), monitor);
            }
            written.add(file);
        }
        return List.copyOf(written);
    }

    private void writeDocument(Path file, ProgressMonitor monitor) throws ProblemException {
        DocumentSpec paper = new ReportPaper(content).spec();
        DocumentTemplate template = templates.document();
        if (template == null) {
            ReportDocument.write(file, paper, content.moment(), monitor);
        } else {
            ReportDocument.write(file, paper, template, content.moment(), monitor);
        }
    }

    private void writeSlides(Path file, ProgressMonitor monitor) throws ProblemException {
        PresentationSpec slides = new ReportSlides(content).spec();
        SlidesTemplate template = templates.slides();
        if (template == null) {
            ReportPresentation.write(file, slides, content.moment(), monitor);
        } else {
            ReportPresentation.write(file, slides, template, content.moment(), monitor);
        }
    }
}
