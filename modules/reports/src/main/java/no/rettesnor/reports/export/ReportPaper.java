package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.DocumentSpec.Part;
import no.rettesnor.reports.model.AnnualReport;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The report as a document: each figure under a heading of its own, with chart, table, notes and
/// source.
final class ReportPaper {

    private final AnnualReport report;
    private final Front front;
    private final Language language;

    ReportPaper(AnnualReport report, ZoneId zone) {
        this.report = report;
        this.front = new Front(report, zone);
        this.language = report.question().language();
    }

    DocumentSpec spec() {
        List<Part> parts = new ArrayList<>();
        front.lines().forEach(line -> parts.add(new DocumentSpec.Paragraph(line)));
        parts.add(heading(1, text("paper.basis")));
        parts.add(new DocumentSpec.Paragraph(front.said(text("paper.basis-words"))));
        parts.add(heading(1, text("paper.figures")));
        report.figures().forEach(figure -> add(parts, figure));
        parts.add(heading(1, text("book.definitions")));
        for (Definition definition : report.definitions()) {
            parts.add(heading(3, definition.term()));
            parts.add(new DocumentSpec.Paragraph(definition.meaning().in(language)));
        }
        return new DocumentSpec(front.title(), report.municipality(), language, parts);
    }

    private void add(List<Part> parts, Figure figure) {
        parts.add(heading(2, figure.title()));
        if (figure.isEmpty()) {
            parts.add(new DocumentSpec.Paragraph(front.said(text("paper.empty"))));
            return;
        }
        FigureTables tables = new FigureTables(figure, language);
        tables.chart()
                .ifPresent(
                        chart ->
                                parts.add(
                                        new DocumentSpec.Chart(
                                                figure.title().in(language), chart)));
        parts.add(new DocumentSpec.Table(figure.title().in(language), tables.table()));
        for (Text note : figure.notes()) {
            parts.add(new DocumentSpec.SmallPrint(note.in(language)));
        }
        parts.add(new DocumentSpec.SmallPrint(figure.source().in(language)));
    }

    private DocumentSpec.Heading heading(int level, Text words) {
        return new DocumentSpec.Heading(level, words.in(language));
    }
}
