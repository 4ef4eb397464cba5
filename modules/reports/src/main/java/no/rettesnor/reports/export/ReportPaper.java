package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.DocumentSpec.Part;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.reports.content.ContentPart;
import no.rettesnor.reports.content.ContentSection;
import no.rettesnor.reports.content.ReportContent;

import java.util.ArrayList;
import java.util.List;

/// The report as a document: each figure with chart, table, notes and source.
final class ReportPaper {

    private static final int MOST_LINES = 80;

    private final ReportContent content;
    private final Language language;

    ReportPaper(ReportContent content) {
        this.content = content;
        this.language = content.language();
    }

    DocumentSpec spec() {
        List<Part> parts = new ArrayList<>();
        content.front().forEach(line -> parts.add(new DocumentSpec.Paragraph(line)));
        content.sections().forEach(section -> add(parts, section));
        parts.add(heading(1, said(text("book.definitions"))));
        for (ReportContent.Term term : content.terms()) {
            parts.add(heading(3, term.term()));
            parts.add(new DocumentSpec.Paragraph(term.meaning()));
        }
        return new DocumentSpec(content.title(), content.subtitle(), language, parts);
    }

    private void add(List<Part> parts, ContentSection section) {
        parts.add(heading(1, section.title()));
        if (!section.duties().isEmpty()) {
            parts.add(
                    new DocumentSpec.SmallPrint(
                            said(
                                    text(
                                            "paper.duties",
                                            String.join(", ", section.duties().split(""))))));
        }
        for (ContentPart part : section.parts()) {
            switch (part) {
                case ContentPart.Words words ->
                        words.paragraphs()
                                .forEach(
                                        paragraph ->
                                                parts.add(new DocumentSpec.Paragraph(paragraph)));
                case ContentPart.Shown shown -> add(parts, PaperFigure.of(shown.figure()));
                case ContentPart.HandTable table ->
                        parts.add(new DocumentSpec.Table("", table(table)));
                case ContentPart.WordTable table -> add(parts, table);
                case ContentPart.Unfilled unfilled ->
                        parts.add(
                                new DocumentSpec.SmallPrint(
                                        said(text("paper.unfilled", unfilled.prompt()))));
            }
        }
    }

    /// The first lines of a long table; the workbook has all of it.
    private void add(List<Part> parts, ContentPart.WordTable table) {
        parts.add(heading(2, table.title()));
        List<List<String>> rows = table.rows();
        int kept = rows.size() > MOST_LINES ? MOST_LINES : rows.size();
        parts.add(
                new DocumentSpec.Table(
                        table.title(), words(table.headers(), rows.subList(0, kept))));
        if (kept < rows.size()) {
            parts.add(new DocumentSpec.SmallPrint(said(text("paper.first", kept, rows.size()))));
        }
        table.notes().forEach(note -> parts.add(new DocumentSpec.SmallPrint(note)));
    }

    private void add(List<Part> parts, Figure figure) {
        parts.add(heading(2, figure.title().in(language)));
        if (figure.isEmpty()) {
            parts.add(new DocumentSpec.Paragraph(said(text("paper.empty"))));
            return;
        }
        if (PaperFigure.tellsNothing(figure)) {
            parts.add(new DocumentSpec.Paragraph(said(text("paper.hidden"))));
            return;
        }
        if (!PaperFigure.fits(figure)) {
            parts.add(
                    new DocumentSpec.Paragraph(said(text("paper.wide", figure.columns().size()))));
            return;
        }
        FigureTables tables = new FigureTables(figure, language);
        List<ChartSpec> charts = tables.charts();
        for (int i = 0; i < charts.size(); i++) {
            // Several small charts are one figure, with one caption below the last of them.
            boolean last = i == charts.size() - 1;
            String caption = last ? figure.title().in(language) : "";
            parts.add(new DocumentSpec.Chart(caption, charts.get(i)));
        }
        parts.add(new DocumentSpec.Table(figure.title().in(language), tables.table()));
        for (Text note : figure.notes()) {
            parts.add(new DocumentSpec.SmallPrint(note.in(language)));
        }
        parts.add(new DocumentSpec.SmallPrint(figure.source().in(language)));
    }

    private static TableSpec table(ContentPart.HandTable table) {
        return words(table.headers(), table.rows());
    }

    private static TableSpec words(List<String> headers, List<List<String>> rows) {
        return TableSpec.of(
                headers.stream().map(ColumnSpec::text).toList(),
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }

    private static DocumentSpec.Heading heading(int level, String words) {
        return new DocumentSpec.Heading(level, words);
    }

    private String said(Text words) {
        return words.in(language);
    }
}
