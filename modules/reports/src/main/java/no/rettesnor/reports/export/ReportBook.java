package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.reports.content.ContentPart;
import no.rettesnor.reports.content.ContentSection;
import no.rettesnor.reports.content.ReportContent;

import java.util.ArrayList;
import java.util.List;

/// The report as a workbook: what it holds, a sheet for each figure with its chart beside the
/// numbers, a sheet for each table filled in by hand, all rows where there are any, and what the
/// words mean.
final class ReportBook {

    private final ReportContent content;
    private final List<RowsBehind> rows;
    private final Language language;

    /// @param rows the registers whose rows go along; none in what is published
    ReportBook(ReportContent content, List<RowsBehind> rows) {
        this.content = content;
        this.rows = List.copyOf(rows);
        this.language = content.language();
    }

    WorkbookSpec spec(ProgressMonitor monitor) {
        List<WorkbookSpec.Sheet> sheets = new ArrayList<>();
        List<List<Cell>> contents = new ArrayList<>();
        int number = 1;
        int words = 1;
        for (Figure figure : content.figures()) {
            String name = said(text("book.figure", number++));
            contents.add(line(name, figure.title().in(language)));
            sheets.add(figure(name, figure));
        }
        for (ContentSection section : content.sections()) {
            for (ContentPart part : section.parts()) {
                switch (part) {
                    case ContentPart.HandTable table -> {
                        contents.add(line(section.title(), section.title()));
                        sheets.add(
                                words(
                                        section.title(),
                                        section.title(),
                                        table.headers(),
                                        table.rows(),
                                        List.of()));
                    }
                    case ContentPart.WordTable table -> {
                        String name = said(text("book.words", words++));
                        contents.add(line(name, table.title()));
                        sheets.add(
                                words(
                                        name,
                                        table.title(),
                                        table.headers(),
                                        table.rows(),
                                        table.notes()));
                    }
                    case ContentPart.Words _, ContentPart.Shown _, ContentPart.Unfilled _ -> {
                        // A figure has its sheet above; texts are in the document.
                    }
                }
            }
        }
        content.rowCounts()
                .forEach(
                        (name, count) ->
                                contents.add(
                                        line(
                                                said(text("book.rows", name)),
                                                said(
                                                        rows.isEmpty()
                                                                ? text("book.rows-kept", count)
                                                                : text(
                                                                        "book.rows-count",
                                                                        count)))));
        rows.forEach(behind -> sheets.add(behind.sheet(language, monitor)));
        contents.add(line(said(text("book.definitions")), said(text("book.definitions-what"))));
        sheets.add(definitions());
        sheets.addFirst(contents(contents));
        return new WorkbookSpec(content.title(), sheets);
    }

    private WorkbookSpec.Sheet contents(List<List<Cell>> lines) {
        List<String> notes = new ArrayList<>();
        notes.add(content.subtitle());
        notes.addAll(content.front());
        return new WorkbookSpec.FigureSheet(
                said(text("book.contents")),
                content.title(),
                notes,
                TableSpec.of(
                        List.of(
                                ColumnSpec.text(said(text("book.sheet"))),
                                ColumnSpec.text(said(text("book.content")))),
                        lines),
                List.of());
    }

    private WorkbookSpec.Sheet figure(String name, Figure figure) {
        FigureTables tables = new FigureTables(figure, language);
        List<String> notes = new ArrayList<>();
        notes.add(figure.source().in(language));
        figure.notes().forEach(note -> notes.add(note.in(language)));
        return new WorkbookSpec.FigureSheet(
                name, figure.title().in(language), notes, tables.table(), tables.charts());
    }

    private static WorkbookSpec.Sheet words(
            String name,
            String title,
            List<String> headers,
            List<List<String>> rows,
            List<String> notes) {
        return new WorkbookSpec.FigureSheet(
                name,
                title,
                notes,
                TableSpec.of(
                        headers.stream().map(ColumnSpec::text).toList(),
                        rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList()),
                List.of());
    }

    private WorkbookSpec.Sheet definitions() {
        List<List<Cell>> lines =
                content.terms().stream().map(term -> line(term.term(), term.meaning())).toList();
        String name = said(text("book.definitions"));
        return new WorkbookSpec.FigureSheet(
                name,
                name,
                content.front(),
                TableSpec.of(
                        List.of(
                                ColumnSpec.text(said(text("book.term"))),
                                ColumnSpec.text(said(text("book.meaning")))),
                        lines),
                List.of());
    }

    private static List<Cell> line(String first, String second) {
        return List.of(Cell.of(first), Cell.of(second));
    }

    private String said(Text words) {
        return words.in(language);
    }
}
