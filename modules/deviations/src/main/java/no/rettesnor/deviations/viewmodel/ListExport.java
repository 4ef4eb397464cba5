package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.export.RegisterSheet;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.rows.RowFile;
import no.rettesnor.office.rows.RowSheet;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/// Writes the list to a file, in the background, with the filter and the order that the screen has.
public final class ListExport {

    private final Desk desk;
    private final NamesViewModel names;

    public ListExport(Desk desk, NamesViewModel names) {
        this.desk = desk;
        this.names = names;
    }

    /// Writes the file, whole or not at all.
    ///
    /// @param target `.csv` for text, anything else for Excel
    /// @param filterWords the filter in words; empty for none
    /// @param onWritten gets the number of rows
    /// @return the way to stop it
    public TaskExecutor.Cancellation write(
            Path target,
            DeviationFilter filter,
            DeviationSort sort,
            String filterWords,
            LongConsumer onWritten) {
        Names now = names.names();
        return desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text(
                                                "list.exporting",
                                                String.valueOf(target.getFileName())),
                                        monitor ->
                                                write(
                                                        target,
                                                        filter,
                                                        sort,
                                                        filterWords,
                                                        now,
                                                        monitor))
                                .onSuccess(onWritten::accept)
                                .onFailure(desk.failures()));
    }

    private Long write(
            Path target,
            DeviationFilter filter,
            DeviationSort sort,
            String filterWords,
            Names now,
            ProgressMonitor monitor)
            throws ProblemException {
        RegisterSheet register =
                new RegisterSheet(
                        desk.language(),
                        desk.clock().getZone(),
                        now::unit,
                        now::category,
                        now::type);
        RowSheet sheet = register.of(desk.deviations(), filter, sort, monitor);
        long count = desk.deviations().list().count(filter);
        RowFile.write(
                target,
                List.of(sheet, about(filterWords, count)),
                desk.language(),
                unmoved(monitor));
        return count;
    }

    /// The reading tells how far it has come out of how many; the writing knows no total, and keeps
    /// quiet.
    private static ProgressMonitor unmoved(ProgressMonitor monitor) {
        return new ProgressMonitor() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public void message(Text what) {
                monitor.message(what);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCancelled();
            }
        };
    }

    /// What the rows are: filter, number, time of data.
    private RowSheet about(String filterWords, long count) {
        String none = DeviationTexts.text("list.about.all").in(desk.language());
        Days days = new Days(desk.language(), desk.clock());
        return new RowSheet(
                DeviationTexts.text("list.about").in(desk.language()),
                List.of(
                        ColumnSpec.text(DeviationTexts.text("list.about").in(desk.language())),
                        ColumnSpec.text("")),
                sink -> {
                    sink.row(
                            line(
                                    DeviationTexts.text("list.about.filter"),
                                    filterWords.isEmpty() ? none : filterWords));
                    sink.row(line(DeviationTexts.text("list.about.count"), Long.toString(count)));
                    sink.row(
                            line(
                                    DeviationTexts.text("list.about.time"),
                                    days.moment(desk.clock().instant())));
                });
    }

    private List<Cell> line(Text name, String value) {
        return List.of(Cell.of(name.in(desk.language())), Cell.of(value));
    }
}
