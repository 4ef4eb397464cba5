package no.rettesnor.reports.export;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.WorkbookSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The rows of one register that the figures of one question count.
///
/// @param source hands them out
/// @param question which of them
record RowsBehind(RowSource source, FigureQuestion question) {

    WorkbookSpec.Sheet sheet(Language language, ProgressMonitor monitor) {
        List<ColumnSpec> columns =
                source.headers().stream()
                        .map(header -> ColumnSpec.text(header.in(language)))
                        .toList();
        long total = source.count(question);
        return new WorkbookSpec.RowsSheet(
                text("book.rows", source.name()).in(language),
                columns,
                sink -> {
                    long[] done = {0};
                    source.each(
                            question,
                            monitor,
                            values -> {
                                sink.row(values.stream().map(RowsBehind::cell).toList());
                                if (++done[0] % 1_000 == 0) {
                                    monitor.progress(done[0], total);
                                }
                            });
                });
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
