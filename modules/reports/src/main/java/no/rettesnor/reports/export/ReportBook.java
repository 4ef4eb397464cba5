package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Definition;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.RowSource;
import no.rettesnor.figures.export.FigureTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.reports.model.AnnualReport;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The report as a workbook: a sheet for each figure with its chart beside the numbers, all rows,
/// and what the words mean.
final class ReportBook {

    private final AnnualReport report;
    private final Front front;
    private final Language language;

    ReportBook(AnnualReport report, ZoneId zone) {
        this.report = report;
        this.front = new Front(report, zone);
        this.language = report.question().language();
    }

    WorkbookSpec spec(ProgressMonitor monitor) {
        List<WorkbookSpec.Sheet> sheets = new ArrayList<>();
        sheets.add(contents());
        int number = 1;
        for (Figure figure : report.figures()) {
            sheets.add(figure(figure, number++));
        }
        for (RowSource rows : report.rows()) {
            sheets.add(rows(rows, monitor));
        }
        sheets.add(definitions());
        return new WorkbookSpec(front.title(), sheets);
    }

    private WorkbookSpec.Sheet contents() {
        List<List<Cell>> rows = new ArrayList<>();
        int number = 1;
        for (Figure figure : report.figures()) {
            rows.add(
                    List.of(
                            Cell.of(front.said(text("book.figure", number++))),
                            Cell.of(figure.title().in(language))));
        }
        for (RowSource source : report.rows()) {
            rows.add(
                    List.of(
                            Cell.of(rowsName(source)),
                            Cell.of(
                                    front.said(
                                            text(
                                                    "book.rows-count",
                                                    source.count(report.question()))))));
        }
        rows.add(
                List.of(
                        Cell.of(front.said(text("book.definitions"))),
                        Cell.of(front.said(text("book.definitions-what")))));
        return new WorkbookSpec.FigureSheet(
                front.said(text("book.contents")),
                front.title(),
                front.lines(),
                TableSpec.of(
                        List.of(
                                ColumnSpec.text(front.said(text("book.sheet"))),
                                ColumnSpec.text(front.said(text("book.content")))),
                        rows),
                List.of());
    }

    private WorkbookSpec.Sheet figure(Figure figure, int number) {
        FigureTables tables = new FigureTables(figure, language);
        List<String> notes = new ArrayList<>();
        notes.add(figure.source().in(language));
        figure.notes().forEach(note -> notes.add(note.in(language)));
        return new WorkbookSpec.FigureSheet(
                front.said(text("book.figure", number)),
                figure.title().in(language),
                notes,
                tables.table(),
                tables.chart().map(List::of).orElse(List.of()));
    }

    private WorkbookSpec.Sheet rows(RowSource source, ProgressMonitor monitor) {
        List<ColumnSpec> columns =
                source.headers().stream()
                        .map(header -> ColumnSpec.text(header.in(language)))
                        .toList();
        long total = source.count(report.question());
        return new WorkbookSpec.RowsSheet(
                rowsName(source),
                columns,
                sink -> {
                    long[] done = {0};
                    source.each(
                            report.question(),
                            monitor,
                            values -> {
                                sink.row(values.stream().map(ReportBook::cell).toList());
                                if (++done[0] % 1_000 == 0) {
                                    monitor.progress(done[0], total);
                                }
                            });
                });
    }

    private String rowsName(RowSource source) {
        return front.said(text("book.rows", source.name()));
    }

    private WorkbookSpec.Sheet definitions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Definition definition : report.definitions()) {
            rows.add(
                    List.of(
                            Cell.of(definition.term().in(language)),
                            Cell.of(definition.meaning().in(language))));
        }
        return new WorkbookSpec.FigureSheet(
                front.said(text("book.definitions")),
                front.said(text("book.definitions")),
                front.lines(),
                TableSpec.of(
                        List.of(
                                ColumnSpec.text(front.said(text("book.term"))),
                                ColumnSpec.text(front.said(text("book.meaning")))),
                        rows),
                List.of());
    }

    private static Cell cell(@Nullable Object value) {
        return switch (value) {
            case null -> Cell.blank();
            case Number number -> new Cell.Numeric(number.doubleValue());
            case LocalDate day -> new Cell.Date(day.atStartOfDay(), false);
            default -> Cell.of(value.toString());
        };
    }
}
